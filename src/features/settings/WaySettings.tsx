import { useState } from 'react'
import { readWays, setWays, type Ways } from '#src/data/ways.ts'
import { KeptNotice } from './KeptNotice.tsx'
import { RadioChoice } from './RadioChoice.tsx'

const OPTIONS = [
  ['', 'On'],
  ['off', 'Off'],
] as const

/** What the pages do by themselves, each to be switched off. */
export function WaySettings({ onList }: { onList: () => void }) {
  const [ways, setShown] = useState(readWays)
  const [isKept, setIsKept] = useState(true)
  const choose = (key: keyof Ways, value: string) => {
    // Read anew: another tab may have set something since.
    const { [key]: _before, ...others } = readWays()
    const next: Ways = value === 'off' ? { ...others, [key]: value } : others
    setShown(next)
    setIsKept(setWays(next))
  }
  return (
    <section>
      <h3>Help as you read</h3>
      <RadioChoice
        title="Previews of links"
        options={OPTIONS}
        chosen={ways.previews}
        onChoose={(value) => choose('previews', value)}
      />
      <RadioChoice
        title="Keyboard shortcuts"
        options={OPTIONS}
        chosen={ways.shortcuts}
        onChoose={(value) => choose('shortcuts', value)}
      />
      <KeptNotice isKept={isKept} />
      <button type="button" className="label" aria-haspopup="dialog" onClick={onList}>
        List of keyboard shortcuts
      </button>
    </section>
  )
}
