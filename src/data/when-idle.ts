/** How long to wait for an idle moment, in milliseconds. */
const PATIENCE = 3000

/** Runs the task when the browser has nothing better to do; Safari has no idle callback. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: PATIENCE })
  else setTimeout(task, 300)
}
