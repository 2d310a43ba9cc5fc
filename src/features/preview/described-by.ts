const ATTRIBUTE = 'aria-describedby'

/** Lets the element with this id describe the link, beside what does already. Returns a function that takes it back. */
export function describedBy(link: HTMLAnchorElement, id: string): () => void {
  const before = link.getAttribute(ATTRIBUTE)
  link.setAttribute(ATTRIBUTE, before ? `${before} ${id}` : id)
  return () => {
    if (before === null) link.removeAttribute(ATTRIBUTE)
    else link.setAttribute(ATTRIBUTE, before)
  }
}
