import type { ReactNode } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
import { KINDS } from '#src/model/kinds.ts'
import type { SiteInfo } from '#src/model/payload.schema.ts'
import styles from './Header.module.css'

/** The list of sections; where it does not fit beside the name, a button opens it, without scripts too. */
const MENU = 'menu'

const shutMenu = ({ currentTarget }: { currentTarget: HTMLElement }) =>
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()

interface Props {
  site: SiteInfo
  /** The page shown, which marks its section; none where there is no page. */
  path: string | undefined
  search?: ReactNode
  children?: ReactNode
}

/** The head of every page: the way past it, the hub's name on its thread, the sections, and what the reader can set. */
export function Header({ site, path, search, children }: Props) {
  const sections = [
    ...site.sections.map((kind) => [`/${KINDS[kind].folder}`, KINDS[kind].plural] as const),
    ['/timeline', 'Timeline'] as const,
    ['/about', 'About'] as const,
  ]
  // A section is open on its own pages too.
  const open = sections.find(([to]) => `${path}/`.startsWith(`${to}/`))
  return (
    <header className={styles['header']}>
      <a href="#main" className={styles['skip']}>
        Skip to the text
      </a>
      <div className={styles['bar']}>
        <PageLink to="/" className={styles['brand']}>
          {site.name}
        </PageLink>
        <button type="button" className={styles['menu']} popoverTarget={MENU}>
          <span>Menu</span> {open && <span>{open[1]}</span>}
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="m8 10 4 4 4-4" />
          </svg>
        </button>
        <nav id={MENU} popover="auto" aria-label="Sections" className={styles['nav']}>
          <ul>
            {sections.map(([to, name]) => (
              <li key={to}>
                <PageLink to={to} aria-current={to === open?.[0] ? 'page' : undefined} onClick={shutMenu}>
                  {name}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles['tools']}>
          {search}
          {children}
        </div>
      </div>
      <div className={styles['rule']}>
        <svg viewBox="0 0 120 30" aria-hidden="true">
          <path d="M1 12c10-6 14 4 24 8s19 0 26-9 16-10 17-2-15 12-15 2S66-2 78 8s16 20 43 20" />
        </svg>
      </div>
    </header>
  )
}
