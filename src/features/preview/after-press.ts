/** How long after a finger has lifted the browser may still make a click of the press, in milliseconds. */
const LATE = 400

/**
 * Keeps what the browser makes of a long press, when its finger lifts, from following the link: the click and the menu.
 * Nothing else is kept from the reader: any new press or key ends it. Calls `free` then, and returns a function that
 * stops it at once.
 */
export function afterPress(ended: AbortSignal, free: () => void): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const end = () => {
    stop.abort()
    free()
  }
  const keep = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  for (const type of ['click', 'contextmenu'])
    document.addEventListener(type, keep, { signal, capture: true })
  for (const type of ['pointerdown', 'keydown'])
    document.addEventListener(type, end, { signal, capture: true })
  let timer: ReturnType<typeof setTimeout> | undefined
  const lift = () => {
    timer = setTimeout(end, LATE)
  }
  if (ended.aborted) lift()
  ended.addEventListener('abort', lift, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  return () => stop.abort()
}
