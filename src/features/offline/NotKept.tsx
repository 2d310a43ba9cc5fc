import { useEffect, useState } from 'react'
import { type KeptTitle, keptTitles } from '#src/data/kept.ts'
import { pathOf } from '#src/model/paths.ts'
import { PageLink } from '#src/ui/PageLink.tsx'
import styles from './NotKept.module.css'

/** How many of the kept pages are offered. */
const MOST = 12

/** Stands where a page can neither be fetched nor read from the device, with the pages that can. */
export function NotKept({ href, isToday }: { href: string; isToday: boolean }) {
  const [kept, setKept] = useState<KeptTitle[]>([])
  useEffect(() => {
    // Of other days nothing is kept, and what was read is of today.
    if (!isToday) return
    void keptTitles().then(setKept)
  }, [isToday])
  return (
    <div className={`prose ${styles['page']}`}>
      <svg className={styles['thread']} viewBox="0 0 640 60" aria-hidden="true">
        <path d="M0 30h250M390 30h250" />
      </svg>
      <h1 tabIndex={-1}>The line is cut here</h1>
      <p>
        {'The hub could not be reached, and this page is not kept on your device. '}
        <a href={href} target="_self">
          Try again
        </a>
      </p>
      {kept.length > 0 && (
        <section>
          <h2>What you can read meanwhile</h2>
          <ul>
            {kept.slice(0, MOST).map(({ id, title }) => (
              <li key={id}>
                <PageLink to={pathOf(id)}>{title}</PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
