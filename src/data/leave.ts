/** Where a tab notes for which build it loaded an address anew. */
const KEY = 'loose-ends.renewed'

/**
 * Loads the address as a document, which brings the program of that build; never resolves, so that the open page stays as
 * it is until then. Resolves where the address is the open one and has been loaded anew for that build already: what sent
 * an old document once more would send it for ever.
 */
export function leave({ href }: URL, build: string): Promise<void> {
  const { location } = globalThis
  if (href !== location.href) location.assign(href)
  // A place within the page that is open would be gone to without a load.
  else if (isFirst(`${build} ${href}`)) location.reload()
  else return Promise.resolve()
  return new Promise(() => {})
}

/** Notes the mark; false where it was the last one noted, or none can be. */
function isFirst(mark: string): boolean {
  try {
    if (sessionStorage.getItem(KEY) === mark) return false
    sessionStorage.setItem(KEY, mark)
    return true
  } catch {
    return false
  }
}
