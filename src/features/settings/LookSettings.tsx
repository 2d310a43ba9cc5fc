import { useEffect, useState } from 'react'
import { followLook, type Look, readLook, setLook } from '#src/data/look.ts'
import { KeptNotice } from './KeptNotice.tsx'
import { RadioChoice } from './RadioChoice.tsx'

/** Each thing to set, with the names of its values; the empty one is what holds when nothing is set. */
const CHOICES = {
  theme: ['Theme', { '': 'Same as the device', light: 'Light', dark: 'Dark' }],
  text: ['Text', { '': 'Usual size', larger: 'Larger', largest: 'Largest' }],
  density: ['Density', { '': 'Roomy', compact: 'Compact' }],
  motion: ['Motion', { '': 'Same as the device', reduced: 'Reduced' }],
  underlines: ['Lines under links', { '': 'Light', strong: 'Strong', none: 'None' }],
} as const satisfies {
  [K in keyof Look]-?: readonly [title: string, names: Record<NonNullable<Look[K]> | '', string>]
}

/** How the pages look, kept on the device. */
export function LookSettings() {
  const [look, setShown] = useState(readLook)
  const [isKept, setIsKept] = useState(true)
  useEffect(() => followLook(setShown), [])
  const choose = (key: string, value: string) => {
    // Read anew: another tab may have set something since.
    const others = Object.entries(readLook()).filter(([each]) => each !== key)
    const next: Look = Object.fromEntries(value === '' ? others : [...others, [key, value]])
    setIsKept(setLook(next))
  }
  return (
    <section>
      <h3>Look</h3>
      {(Object.keys(CHOICES) as (keyof Look)[]).map((key) => (
        <RadioChoice
          key={key}
          title={CHOICES[key][0]}
          options={Object.entries(CHOICES[key][1])}
          chosen={look[key]}
          onChoose={(value) => choose(key, value)}
        />
      ))}
      <p className="label">The lines under claims always stay: they say how sure each was.</p>
      <KeptNotice isKept={isKept} />
    </section>
  )
}
