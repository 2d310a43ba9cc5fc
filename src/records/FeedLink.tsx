import { feedPath } from '#src/model/paths.ts'
import styles from './FeedLink.module.css'

/** A link to the feed of a record or, under `hub`, of the whole hub. A feed has no other days, and so none is kept in it. */
export const FeedLink = ({ of, children }: { of: string; children: string }) => (
  <a href={import.meta.env.BASE_URL + feedPath(of)} className={styles['feed']}>
    {children}
  </a>
)
