import { PageLink } from '#src/ui/PageLink.tsx'
import { indexPageId, pathOf } from '#src/model/paths.ts'
import styles from './Pager.module.css'

/** The way to the other pages of a list; nothing when there are none. */
export function Pager({ of, page, pages }: { of: string; page: number; pages: number }) {
  if (pages < 2) return null
  const to = (target: number) => pathOf(indexPageId(of, target))
  return (
    <nav className={`label ${styles['pager']}`} aria-label="Pages of the list">
      {page > 1 && (
        <PageLink to={to(page - 1)} rel="prev">
          Previous page
        </PageLink>
      )}
      <span>{`Page ${page} of ${pages}`}</span>
      {page < pages && (
        <PageLink to={to(page + 1)} rel="next">
          Next page
        </PageLink>
      )}
    </nav>
  )
}
