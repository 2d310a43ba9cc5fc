import { act, fireEvent, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepSearch } from '#src/data/kept.ts'
import { installWorker } from '#src/data/worker.ts'
import { OfflineNotes } from '#src/features/offline/OfflineNotes.tsx'

vi.mock(import('#src/data/kept.ts'), async (actual) => ({
  ...(await actual()),
  keepSearch: vi.fn<typeof keepSearch>(async () => {}),
}))
vi.mock(import('#src/data/worker.ts'), async (actual) => ({
  ...(await actual()),
  installWorker: vi.fn<typeof installWorker>(async () => {}),
}))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('makes ready for the next visit once three seconds have passed without a key', () => {
  render(<OfflineNotes payload={undefined} build="a" />)
  act(() => void vi.advanceTimersByTime(2900))
  fireEvent.keyDown(document.body, { key: 'a' })
  act(() => void vi.advanceTimersByTime(2900))
  expect(installWorker).not.toHaveBeenCalled()
  expect(keepSearch).not.toHaveBeenCalled()
  act(() => void vi.advanceTimersByTime(200))
  expect(installWorker).toHaveBeenCalledTimes(1)
  expect(keepSearch).toHaveBeenCalledTimes(1)
})
