/**
 * Calls back once for so long, in milliseconds, nothing was typed: what it does would make the next keys late, which an idle
 * moment between two of them does not tell. Returns a function that stops it.
 */
export function afterRest(rest: number, callback: () => void): () => void {
  const done = () => {
    stop()
    callback()
  }
  const typed = () => {
    clearTimeout(timer)
    timer = setTimeout(done, rest)
  }
  const stop = () => {
    clearTimeout(timer)
    document.removeEventListener('input', typed)
  }
  let timer = setTimeout(done, rest)
  document.addEventListener('input', typed)
  return stop
}
