import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type * as Module from '#src/data/follows.ts'

const KEY = 'loose-ends.follows'
const ADA = 'people/ada'
const held = (ref: string) => `{"refs":["${ref}"],"seen":{}}`

/** The store as a tab finds it that opens now. */
async function freshTab(stored?: string): Promise<typeof Module> {
  if (stored !== undefined) localStorage.setItem(KEY, stored)
  vi.resetModules()
  return import('#src/data/follows.ts')
}
const otherTab = (key: string | null, newValue: string | null) =>
  act(() => void dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage })))
const ada = { refs: [ADA], seen: {} } as const

beforeEach(() => localStorage.clear())

describe('what is followed on the device', () => {
  it('is read as it was kept, and nothing where that is damaged', async () => {
    const kept = await freshTab(held(ADA))
    expect(renderHook(kept.useFollows).result.current).toEqual({ follows: ada, isKept: true })
    const damaged = await freshTab('{"refs":')
    expect(renderHook(damaged.useFollows).result.current.follows.refs).toEqual([])
  })

  it('is set at once and kept, and with nothing followed nothing is stored', async () => {
    const { changeFollows, useFollows } = await freshTab()
    const { result } = renderHook(useFollows)
    act(() => changeFollows((follows) => follows))
    expect(localStorage.length).toBe(0)
    act(() => changeFollows(() => ada))
    expect(result.current.follows).toEqual(ada)
    expect(localStorage.getItem(KEY)).toBe(held(ADA))
    act(() => changeFollows(() => ({ refs: [], seen: {} })))
    expect(localStorage.length).toBe(0)
  })

  it('follows other tabs, those too that changed it while nothing here was looking', async () => {
    const { changeFollows, useFollows } = await freshTab(held(ADA))
    const { result, unmount } = renderHook(useFollows)
    otherTab(KEY, held('people/ben'))
    expect(result.current.follows.refs).toEqual(['people/ben'])
    otherTab(null, null)
    expect(result.current.follows.refs).toEqual([])
    unmount()
    localStorage.setItem(KEY, held('people/cleo'))
    changeFollows(({ refs, seen }) => ({ refs: [...refs, ADA], seen }))
    expect(renderHook(useFollows).result.current.follows.refs).toEqual(['people/cleo', ADA])
  })

  it('is read anew by a page that looks again, and by one that the browser had laid by', async () => {
    const { changeFollows, useFollows } = await freshTab(held(ADA))
    renderHook(useFollows).unmount()
    localStorage.setItem(KEY, held('people/ben'))
    const { result } = renderHook(useFollows)
    expect(result.current.follows.refs).toEqual(['people/ben'])
    localStorage.setItem(KEY, held('people/cleo'))
    act(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    expect(result.current.follows.refs).toEqual(['people/cleo'])
    localStorage.setItem(KEY, held('people/ben'))
    act(() => changeFollows(({ refs, seen }) => ({ refs: [...refs, ADA], seen })))
    expect(result.current.follows.refs).toEqual(['people/ben', ADA])
  })

  it.each(['getItem', 'setItem'] as const)(
    'holds in the tab and says so where %s is refused',
    async (refused) => {
      vi.spyOn(Storage.prototype, refused).mockImplementation(() => {
        throw new DOMException('no', 'SecurityError')
      })
      vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
        throw new DOMException('no', 'SecurityError')
      })
      const { changeFollows, useFollows } = await freshTab()
      changeFollows(() => ada)
      const { result } = renderHook(useFollows)
      expect(result.current).toEqual({ follows: ada, isKept: false })
    },
  )
})
