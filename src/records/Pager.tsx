import { Link } from 'react-router'
import { indexPageId, pathOf } from '#src/model/paths.ts'
import styles from './Pager.module.css'

/** The way to the other pages of a list; nothing when there are none. */
export function Pager({ of, page, pages }: { of: string; page: number; pages: number }) {
  if (pages < 2) return null
  const to = (target: number) => pathOf(indexPageId(of, target))
  return (
    <nav className={`label ${styles['pager']}`} aria-label="Pages of the list">
      {page > 1 && (
        <Link to={to(page - 1)} discover="none" rel="prev">
          Previous page
        </Link>
      )}
      <span>{`Page ${page} of ${pages}`}</span>
      {page < pages && (
        <Link to={to(page + 1)} discover="none" rel="next">
          Next page
        </Link>
      )}
    </nav>
  )
}
