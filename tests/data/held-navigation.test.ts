import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { holdNavigation, useHeldNavigation } from '#src/data/held-navigation.ts'

describe('holdNavigation', () => {
  it('waits until the reader tries again', async () => {
    const { result } = renderHook(useHeldNavigation)
    expect(result.current).toBeUndefined()
    let wait: Promise<void> | undefined
    act(() => {
      wait = holdNavigation('/about', 'offline', new AbortController().signal)
    })
    expect(result.current).toMatchObject({ href: '/about', fault: 'offline' })
    act(() => result.current?.retry())
    await expect(wait).resolves.toBeUndefined()
    expect(result.current).toBeUndefined()
  })

  it('ends when the reader goes elsewhere', async () => {
    const { result } = renderHook(useHeldNavigation)
    const controller = new AbortController()
    let wait: Promise<void> | undefined
    act(() => {
      wait = holdNavigation('/about', 'lost', controller.signal)
    })
    act(() => controller.abort())
    await expect(wait).rejects.toMatchObject({ name: 'AbortError' })
    expect(result.current).toBeUndefined()
  })

  it('lets the latest navigation speak', async () => {
    const { result } = renderHook(useHeldNavigation)
    const first = new AbortController()
    act(() => {
      holdNavigation('/a', 'lost', first.signal).catch(() => {})
      holdNavigation('/b', 'server', new AbortController().signal).catch(() => {})
    })
    act(() => first.abort())
    expect(result.current).toMatchObject({ href: '/b' })
  })
})
