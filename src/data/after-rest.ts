/**
 * Calls back once no key was pressed for so long, in milliseconds: what it does would make the next keys late, and an idle
 * moment between two of them looks like any other. Returns a function that stops it.
 */
export function afterRest(rest: number, callback: () => void): () => void {
  const done = () => {
    stop()
    callback()
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(done, rest)
  }
  const stop = () => {
    clearTimeout(timer)
    document.removeEventListener('keydown', wait, true)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('keydown', wait, true)
  wait()
  return stop
}
