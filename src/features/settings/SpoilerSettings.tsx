import { useContext, useState } from 'react'
import { setGuard } from '#src/data/guards.ts'
import type { SiteInfo } from '#src/model/payload.schema.ts'
import { GUARD_LEVELS, type GuardLevel, guardOf } from '#src/model/spoilers.ts'
import { GuardsContext } from '#src/data/guards-context.ts'
import { Title } from '#src/records/Title.tsx'
import { KeptNotice } from './KeptNotice.tsx'
import { RadioChoice } from './RadioChoice.tsx'

/** What each guard hides, and what that means. */
const GUARDS = {
  off: ['Nothing', 'Everything is shown, endings too.'],
  endings: ['Plot and ending', 'What happens in the film and how it ends stay closed.'],
  everything: ['Also later news', 'Later news that hints at the ending stays closed too.'],
} as const satisfies Record<GuardLevel, readonly [name: string, means: string]>

const OPTIONS = GUARD_LEVELS.map((level) => [level, ...GUARDS[level]] as const)

/** How much of each film is kept shut until the reader opens it. */
export function SpoilerSettings({ films }: Pick<SiteInfo, 'films'>) {
  const guards = useContext(GuardsContext)
  const [isKept, setIsKept] = useState(true)
  return (
    <section>
      <h3>Hide spoilers</h3>
      <p className="label">
        {films.length === 0
          ? 'Nothing in the hub gives a film away.'
          : 'What gives a film away stays closed until you open it. What a film is about is always shown.'}
      </p>
      {films.map(({ ref, name }) => (
        <RadioChoice
          key={ref}
          title={<Title words={name} />}
          options={OPTIONS}
          chosen={guardOf(guards, ref)}
          onChoose={(level) => setIsKept(setGuard(ref, level))}
        />
      ))}
      <KeptNotice isKept={isKept} />
    </section>
  )
}
