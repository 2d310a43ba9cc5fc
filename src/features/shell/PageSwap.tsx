import { Activity, memo, type ReactNode, useContext, useEffect, useState } from 'react'
import { useOutlet } from 'react-router'
import { WholeContext } from '#src/ui/Later.tsx'
import styles from './PageSwap.module.css'

/**
 * The page at the address; where a link has led to its top, with the one before it, unseen, until it has been painted:
 * to take a long page apart is work for when the reader sees the next. `pathname` tells one page from another.
 */
export function PageSwap({ pathname }: { pathname: string }) {
  const content = useOutlet()
  const isWhole = useContext(WholeContext)
  const [painted, setPainted] = useState({ pathname, content })
  const isPainted = painted.pathname === pathname
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- effects run after the paint, as a rule: what this waits for
    if (!isPainted) setPainted({ pathname, content })
  }, [isPainted, pathname, content])
  const pages = [{ pathname, content }]
  if (!isPainted && !isWhole) pages.push(painted)
  return pages.map((page, at) => <Page key={page.pathname} content={page.content} isLeft={at > 0} />)
}

/** Drawn again only with other content: drawn while it waits to be taken over it would be taken over in one go, unsliced. */
const Page = memo(({ content, isLeft }: { content: ReactNode; isLeft: boolean }) => (
  <div className={isLeft ? styles['left'] : undefined}>
    <Activity mode={isLeft ? 'hidden' : 'visible'}>
      <Released>{content}</Released>
    </Activity>
  </div>
))

/** Shows the page that index.html holds back while it may not be the one the reader is to see. */
function Released({ children }: { children: ReactNode }) {
  // A page of the build is taken over after the shell around it; only then is it the reader's.
  useEffect(release, [])
  return children
}

function release(): void {
  const { dataset } = document.documentElement
  // Asked for only where something is held: a frame is no small thing on a slow phone.
  if ('held' in dataset) requestAnimationFrame(() => delete dataset['held'])
}
