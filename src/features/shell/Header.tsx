import { Link, NavLink } from 'react-router'
import { KINDS } from '#src/model/kinds.ts'
import type { SiteInfo } from '#src/model/payload.schema.ts'
import styles from './Header.module.css'

/** The head of every page: the way past it, the hub's name on its thread, and the sections. */
export const Header = ({ site }: { site: SiteInfo }) => (
  <header className={styles['header']}>
    <a href="#main" className={styles['skip']}>
      Skip to the text
    </a>
    <div className={styles['bar']}>
      <Link to="/" discover="none" className={styles['brand']}>
        {site.name}
      </Link>
      <nav aria-label="Sections" className={styles['nav']}>
        <ul>
          {site.sections.map((kind) => (
            <li key={kind}>
              <NavLink to={`/${KINDS[kind].folder}`} discover="none">
                {KINDS[kind].plural}
              </NavLink>
            </li>
          ))}
          <li>
            <NavLink to="/timeline" discover="none">
              Timeline
            </NavLink>
          </li>
          <li>
            <NavLink to="/about" discover="none">
              About
            </NavLink>
          </li>
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
