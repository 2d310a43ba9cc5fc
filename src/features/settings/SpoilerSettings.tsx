import { useContext, useId, useState } from 'react'
import { setGuard } from '#src/data/guards.ts'
import type { SiteInfo } from '#src/model/payload.schema.ts'
import { GUARD_LEVELS, type GuardLevel, guardOf } from '#src/model/spoilers.ts'
import { GuardsContext } from '#src/data/guards-context.ts'
import styles from './SpoilerSettings.module.css'

/** Each guard by its name, with what it shuts. */
const GUARDS = {
  off: ['Off', 'Nothing is shut.'],
  endings: ['Endings', 'Shut: what happens in the film, and how it ends.'],
  everything: ['Everything after', 'Shut: that, and what came later and lets one guess the ending.'],
} as const satisfies Record<GuardLevel, readonly [name: string, shuts: string]>

/** How much of each film is kept shut until the reader opens it. */
export function SpoilerSettings({ films }: Pick<SiteInfo, 'films'>) {
  const guards = useContext(GuardsContext)
  const [isKept, setIsKept] = useState(true)
  const id = useId()
  return (
    <section className={styles['spoilers']}>
      <h3>Spoilers</h3>
      <p className="label">
        {films.length === 0
          ? 'Nothing in the hub gives away a film.'
          : 'What gives away a film is shut until you open it. What a film is about never is.'}
      </p>
      {films.map(({ ref, name }) => (
        <fieldset key={ref}>
          <legend>
            <cite>{name}</cite>
          </legend>
          {GUARD_LEVELS.map((level) => (
            <label key={level}>
              <input
                type="radio"
                name={id + ref}
                checked={guardOf(guards, ref) === level}
                onChange={() => setIsKept(setGuard(ref, level))}
              />
              <b>{GUARDS[level][0]}</b> <span className="label">{GUARDS[level][1]}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <p role="status" className="label">
        {!isKept && 'This browser does not let the hub keep your choice: it holds until you close the tab.'}
      </p>
    </section>
  )
}
