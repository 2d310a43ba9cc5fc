import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterRest } from '#src/data/after-rest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Types a letter into a field of the page. */
function type(): void {
  const field = document.body.appendChild(document.createElement('input'))
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  field.remove()
}

it('waits until nothing was typed for so long, and calls back once', () => {
  const called = vi.fn<() => void>()
  afterRest(3000, called)
  vi.advanceTimersByTime(2900)
  type()
  vi.advanceTimersByTime(2900)
  expect(called).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(called).toHaveBeenCalledTimes(1)
  type()
  vi.advanceTimersByTime(5000)
  expect(called).toHaveBeenCalledTimes(1)
})

it('is stopped, and stays so when something is typed', () => {
  const called = vi.fn<() => void>()
  const stop = afterRest(3000, called)
  stop()
  type()
  vi.advanceTimersByTime(5000)
  expect(called).not.toHaveBeenCalled()
})
