import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { PageLink } from '#src/ui/PageLink.tsx'
import { KINDS } from '#src/model/kinds.ts'
import type { SiteInfo } from '#src/model/payload.schema.ts'
import styles from './Header.module.css'

/** A section of the hub; marked as current on its own pages too. */
function SectionLink({ to, children }: { to: string; children: string }) {
  const { pathname } = useLocation()
  const isOpen = pathname === to || pathname.startsWith(`${to}/`)
  return (
    <li>
      <PageLink to={to} aria-current={isOpen ? 'page' : undefined}>
        {children}
      </PageLink>
    </li>
  )
}

/** The head of every page: the way past it, the hub's name on its thread, the sections, and what the reader can set. */
export const Header = ({
  site,
  search,
  children,
}: {
  site: SiteInfo
  search?: ReactNode
  children?: ReactNode
}) => (
  <header className={styles['header']}>
    <a href="#main" className={styles['skip']}>
      Skip to the text
    </a>
    <div className={styles['bar']}>
      <PageLink to="/" className={styles['brand']}>
        {site.name}
      </PageLink>
      <nav aria-label="Sections" className={styles['nav']}>
        <ul>
          {site.sections.map((kind) => (
            <SectionLink key={kind} to={`/${KINDS[kind].folder}`}>
              {KINDS[kind].plural}
            </SectionLink>
          ))}
          <SectionLink to="/timeline">Timeline</SectionLink>
          <SectionLink to="/about">About</SectionLink>
          <li>{search}</li>
          <li>{children}</li>
        </ul>
      </nav>
    </div>
    <div className={styles['rule']}>
      <svg viewBox="0 0 120 30" aria-hidden="true">
        <path d="M1 12c10-6 14 4 24 8s19 0 26-9 16-10 17-2-15 12-15 2S66-2 78 8s16 20 43 20" />
      </svg>
    </div>
  </header>
)
