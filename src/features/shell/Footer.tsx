import { PageLink } from '#src/ui/PageLink.tsx'
import { onDay } from '#src/model/as-of-address.ts'
import { HUB_FEED } from '#src/model/paths.ts'
import type { SiteInfo } from '#src/model/payload.schema.ts'
import { FeedLink } from '#src/records/FeedLink.tsx'
import { When } from '#src/records/When.tsx'
import styles from './Footer.module.css'

interface Props {
  site: SiteInfo
  /** The page to look at as it stood on another day; absent where the reader does so already. */
  path: string | undefined
}

const WAYS = [
  ['/about', 'About and corrections'],
  ['/connections', 'How two names are tied'],
  ['/following', 'What you follow'],
  ['/data', 'The data'],
] as const

/** The foot of every page: what the hub is, when it was last looked over, and what it leaves alone. */
export const Footer = ({ site, path }: Props) => (
  <footer className={styles['footer']}>
    <div className={styles['in']}>
      <p className={styles['name']}>{site.name}</p>
      <p className={styles['line']}>{site.tagline}</p>
      <p className="label">
        {'Last looked over on '}
        <When date={site.updated} />
        {'. Nothing about you leaves your device.'}
      </p>
      <p className={`label ${styles['ways']}`}>
        {WAYS.map(([to, words]) => (
          <PageLink key={to} to={to}>
            {words}
          </PageLink>
        ))}
        <FeedLink of={HUB_FEED}>Feed</FeedLink>
        {path !== undefined && (
          <PageLink to={onDay(path, site.updated)} rel="nofollow">
            This page on another day
          </PageLink>
        )}
      </p>
    </div>
  </footer>
)
