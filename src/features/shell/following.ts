/** The link that was followed last, and whether the page may move to what it opens; not before that can be done. */
export const following: {
  link?: HTMLAnchorElement | undefined
  mayMove?: (link: HTMLAnchorElement) => boolean
} = {}
