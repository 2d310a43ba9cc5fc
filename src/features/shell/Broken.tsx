import { DeadEnd } from '#src/ui/DeadEnd.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'

/** Stands where a page failed to show itself: the address is sound, the program is not. */
export const Broken = ({ href }: { href: string }) => (
  <DeadEnd
    kicker="Not your fault"
    title="This page came apart"
    words="Nothing is lost. Load it again, or go on from here."
    ways={
      <>
        <a href={href} target="_self">
          Load the page again
        </a>
        <PageLink to="/">Front page</PageLink>
        <PageLink to="/search">Search</PageLink>
      </>
    }
  />
)
