import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepPage, keepSearch } from '#src/data/kept.ts'
import { installWorker } from '#src/data/worker.ts'
import type { Payload } from '#src/model/payload.schema.ts'
import { OfflineNotes } from '#src/features/offline/OfflineNotes.tsx'

vi.mock(import('#src/data/kept.ts'), async (actual) => ({
  ...(await actual()),
  keepPage: vi.fn<typeof keepPage>(async () => {}),
  keepSearch: vi.fn<typeof keepSearch>(async () => {}),
}))
vi.mock(import('#src/data/worker.ts'), async (actual) => ({
  ...(await actual()),
  installWorker: vi.fn<typeof installWorker>(async () => {}),
}))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('makes ready for the next visit once three seconds have passed without a key', () => {
  render(<OfflineNotes payload={undefined} isToday build="a" />)
  act(() => void vi.advanceTimersByTime(2900))
  fireEvent.keyDown(document.body, { key: 'a' })
  act(() => void vi.advanceTimersByTime(2900))
  expect(installWorker).not.toHaveBeenCalled()
  expect(keepSearch).not.toHaveBeenCalled()
  act(() => void vi.advanceTimersByTime(200))
  expect(installWorker).toHaveBeenCalledTimes(1)
  expect(keepSearch).toHaveBeenCalledTimes(1)
})

it('says of another day too that it is made from a copy, and keeps only what is of today', () => {
  const payload = { id: 'people/ada-quill', kept: '2026-10-01' } as Payload
  const { rerender } = render(<OfflineNotes payload={payload} isToday={false} build="a" />)
  expect(screen.getByRole('status')).toHaveTextContent('A copy kept on this device on 1 Oct 2026')
  act(() => void vi.advanceTimersByTime(5000))
  expect(keepPage).not.toHaveBeenCalled()
  rerender(<OfflineNotes payload={payload} isToday build="a" />)
  act(() => void vi.advanceTimersByTime(5000))
  expect(keepPage).toHaveBeenCalledTimes(1)
})
