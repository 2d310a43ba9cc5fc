import { DeadEnd } from '#src/ui/DeadEnd.tsx'

/** Stands where a page failed to show itself: the address is sound, the program is not. */
export const Broken = ({ href }: { href: string }) => (
  <DeadEnd
    kicker="Something went wrong"
    title="This page came apart"
    words="Something in it could not be shown. Nothing you did caused it, and nothing is lost."
  >
    <p>
      <a href={href} target="_self">
        Load the page again
      </a>
    </p>
  </DeadEnd>
)
