import { type Kind, KINDS } from '#src/model/kinds.ts'
import { BackToToday } from '#src/records/BackToToday.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import { useHydrated } from '#src/ui/use-hydrated.ts'
import { LiveSearch } from './LiveSearch.tsx'
import styles from './Search.module.css'
import { SearchField } from './SearchField.tsx'
import { useSearchAddress } from './use-search-address.ts'

interface Props {
  sections: readonly Kind[]
  /** Whether the hub is shown as it is today; of another day the index knows nothing. */
  isToday: boolean
}

/** The page that finds. Without scripts its form leads back to it, and it says where else to look. */
export function Search({ sections, isToday }: Props) {
  const isHydrated = useHydrated()
  const asked = useSearchAddress()
  return (
    <div className={`page ${styles['search']}`}>
      <h1 tabIndex={-1}>Search</h1>
      {isToday ? (
        <>
          <SearchField field={asked.field} onType={asked.type} onAsk={() => asked.ask()} />
          {isHydrated && <LiveSearch {...asked} />}
          <noscript>
            <p>
              {'Search needs scripts. All that it finds is in the lists: '}
              {sections.map((kind, at) => (
                <span key={kind}>
                  {at > 0 && ', '}
                  <PageLink to={`/${KINDS[kind].folder}`}>{KINDS[kind].plural.toLowerCase()}</PageLink>
                </span>
              ))}
              .
            </p>
          </noscript>
        </>
      ) : (
        <p>
          {'Search knows today only. '}
          <BackToToday />.
        </p>
      )}
    </div>
  )
}
