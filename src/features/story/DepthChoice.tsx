import { useLocation } from 'react-router'
import { useChoose } from '#src/data/use-choose.ts'
import { useHydrated } from '#src/ui/use-hydrated.ts'
import { type Depth, DEPTH_NAMES, DEPTHS, searchAt } from './depth.ts'
import styles from './DepthChoice.module.css'

/** How much of the story to show; the address holds the choice. It comes once the page is alive, into room kept for it. */
export function DepthChoice({ depth }: { depth: Depth }) {
  const { search } = useLocation()
  const choose = useChoose()
  const isHydrated = useHydrated()
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
                onChange={() => void choose({ search: searchAt(name, search) })}
              />
              {DEPTHS[name]}
            </label>
          ))}
        </div>
      )}
    </form>
  )
}
