import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterRest } from '#src/data/after-rest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Presses a key in a field that tells nobody around it. */
function press(): void {
  const field = document.body.appendChild(document.createElement('input'))
  field.addEventListener('keydown', (event) => event.stopPropagation())
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
  field.remove()
}

it('waits until no key was pressed for so long, and calls back once', () => {
  const called = vi.fn<() => void>()
  afterRest(3000, called)
  vi.advanceTimersByTime(2900)
  press()
  vi.advanceTimersByTime(2900)
  expect(called).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(called).toHaveBeenCalledTimes(1)
  press()
  vi.advanceTimersByTime(5000)
  expect(called).toHaveBeenCalledTimes(1)
})

it('is stopped, and stays so when a key is pressed', () => {
  const called = vi.fn<() => void>()
  const stop = afterRest(3000, called)
  stop()
  press()
  vi.advanceTimersByTime(5000)
  expect(called).not.toHaveBeenCalled()
})
