import { useLocation, useNavigate } from 'react-router'
import { useHydrated } from '#src/ui/use-hydrated.ts'
import { type Depth, DEPTH_NAMES, DEPTHS, searchAt } from './depth.ts'
import styles from './DepthChoice.module.css'

/** How much of the story to show; the address holds the choice. It comes once the page is alive, into room kept for it. */
export function DepthChoice({ depth }: { depth: Depth }) {
  const { search } = useLocation()
  const navigate = useNavigate()
  const isHydrated = useHydrated()
  const choose = (chosen: Depth) =>
    void navigate({ search: searchAt(chosen, search) }, { replace: true, preventScrollReset: true })
  return (
    <form className={styles['depth']}>
      {isHydrated && (
        <div role="radiogroup" aria-label="How much to read">
          {DEPTH_NAMES.map((name) => (
            <label key={name} className="label">
              <input
                type="radio"
                name="depth"
                value={name}
                className="unseen"
                checked={name === depth}
                onChange={() => choose(name)}
              />
              {DEPTHS[name]}
            </label>
          ))}
        </div>
      )}
    </form>
  )
}
