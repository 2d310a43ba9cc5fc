/** Stands where a page failed to show itself: the address is sound, the program is not. */
export const Broken = ({ href }: { href: string }) => (
  <div className="prose">
    <h1 tabIndex={-1}>This page came apart</h1>
    <p>Something in it could not be shown. Nothing you did caused it, and nothing is lost.</p>
    <p>
      <a href={href} target="_self">
        Load the page again
      </a>
    </p>
  </div>
)
