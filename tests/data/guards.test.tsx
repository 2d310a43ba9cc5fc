import { act, renderHook } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type * as Module from '#src/data/guards.ts'
import { hydratedRenders } from '#tests/hydrated-renders.tsx'

const KEY = 'loose-ends.guards'
const FILM = 'films/undertow'

/** The store as a tab finds it that opens now. */
async function freshTab(stored?: string): Promise<typeof Module> {
  if (stored !== undefined) localStorage.setItem(KEY, stored)
  vi.resetModules()
  return import('#src/data/guards.ts')
}

const otherTab = (key: string | null, newValue: string | null) =>
  act(() => void dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage })))

beforeEach(() => localStorage.clear())

describe('the guards on the device', () => {
  it('are read as they were kept', async () => {
    const { useGuards } = await freshTab('{"films/undertow":"everything","films/the-tide":"off"}')
    expect(renderHook(useGuards).result.current).toEqual({ [FILM]: 'everything', 'films/the-tide': 'off' })
  })

  it.each([
    'not json',
    'null',
    '"everything"',
    '[1]',
    '{"films/undertow":"all"}',
    '{"people/ada-quill":"off"}',
    '{"films/undertow":{"off":true}}',
    '{"__proto__":"off","films/../x":"off"}',
  ])('are the default when the device holds %s', async (stored) => {
    const { useGuards } = await freshTab(stored)
    expect(renderHook(useGuards).result.current).toEqual({})
  })

  it('pass over what is damaged, and keep the rest', async () => {
    const { useGuards } = await freshTab('{"films/undertow":"off","films/the-tide":3}')
    expect(renderHook(useGuards).result.current).toEqual({ [FILM]: 'off' })
  })

  it('are set at once and kept, and the default leaves nothing behind', async () => {
    const { setGuard, useGuards } = await freshTab()
    const { result } = renderHook(useGuards)
    act(() => expect(setGuard(FILM, 'everything')).toBe(true))
    expect(result.current).toEqual({ [FILM]: 'everything' })
    expect(localStorage.getItem(KEY)).toBe('{"films/undertow":"everything"}')
    act(() => void setGuard(FILM, 'endings'))
    expect(result.current).toEqual({})
    expect(localStorage.getItem(KEY)).toBeNull()
  })

  it('have a page of the build rendered a second time only where some are set', async () => {
    expect(await hydratedRenders((await freshTab()).useGuards)).toBe(1)
    expect(await hydratedRenders((await freshTab('{"films/undertow":"off"}')).useGuards)).toBe(2)
  })

  it.each(['getItem', 'setItem'] as const)(
    'hold in the tab, which is told, when the device refuses %s',
    async (refused) => {
      const { setGuard, useGuards } = await freshTab()
      vi.spyOn(Storage.prototype, refused).mockImplementation(() => {
        throw new DOMException('no', 'QuotaExceededError')
      })
      const { result } = renderHook(useGuards)
      expect(result.current).toEqual({})
      act(() => expect(setGuard(FILM, 'off')).toBe(refused === 'getItem'))
      expect(result.current).toEqual({ [FILM]: 'off' })
    },
  )

  it('follow other tabs, and no other key', async () => {
    const { useGuards } = await freshTab('{"films/undertow":"off"}')
    const { result } = renderHook(useGuards)
    otherTab(KEY, '{"films/undertow":"everything"}')
    expect(result.current).toEqual({ [FILM]: 'everything' })
    otherTab('something-else', null)
    expect(result.current).toEqual({ [FILM]: 'everything' })
    otherTab(null, null)
    expect(result.current).toEqual({})
  })

  it('are the default in the markup of the build', async () => {
    const { useGuards } = await freshTab('{"films/undertow":"off"}')
    const Shown = () => JSON.stringify(useGuards())
    expect(renderToString(<Shown />)).toBe('{}')
  })
})
