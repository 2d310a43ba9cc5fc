export interface Shared {
  title: string
  url: string
}

/** `given`: the reader’s system took it, or was closed; `copied`: the address is on the clipboard; `refused`: neither may be. */
export type Sharing = 'given' | 'copied' | 'refused'

/** Hands a page to the reader’s system, which knows where to; where there is none to take it, copies its address. */
export async function share(shared: Shared): Promise<Sharing> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share(shared)
      return 'given'
    } catch (error) {
      // Closed without a choice: that is the reader’s answer. What else goes wrong leaves the clipboard.
      if (error instanceof DOMException && error.name === 'AbortError') return 'given'
    }
  }
  return (await copyText(shared.url)) ? 'copied' : 'refused'
}

/** Whether the text came onto the clipboard. Not every browser lets a page do so, and none does without https. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
