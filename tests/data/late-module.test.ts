import { afterEach, describe, expect, it, vi } from 'vitest'
import { lateModule } from '#src/data/late-module.ts'
import type { Hold } from '#src/data/page-loader.ts'

const never = new AbortController().signal
const loaded = Promise.resolve('key')
const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))

afterEach(() => void vi.useRealTimers())

describe('the script of a page', () => {
  it('is there for the router and the loader where it comes', async () => {
    const late = lateModule(async () => 'page', vi.fn<Hold>())
    await expect(late.module()).resolves.toBe('page')
    await expect(late.arrive(loaded, '/about', never)).resolves.toBe('key')
  })

  it('is held where it is lost, and comes to both once the reader has it tried again', async () => {
    const fetch = vi
      .fn<() => Promise<string>>(async () => 'page')
      .mockImplementationOnce(lost)
      .mockImplementationOnce(lost)
    const hold = vi.fn<Hold>(async () => {})
    const late = lateModule(fetch, hold)
    const asked = late.module()
    await late.arrive(loaded, '/about?a=b', never)
    await expect(asked).resolves.toBe('page')
    expect(hold.mock.calls).toEqual([['/about?a=b', 'lost', never]])
    expect(fetch).toHaveBeenCalledTimes(3)
  })

  it('fails for both where it cannot be held, and can be asked for anew', async () => {
    const fetch = vi
      .fn<() => Promise<string>>(async () => 'page')
      .mockImplementationOnce(lost)
      .mockImplementationOnce(lost)
    const late = lateModule(fetch, () => Promise.reject(new Error('nothing stands')))
    const asked = late.module()
    await expect(late.arrive(loaded, '/about', never)).rejects.toThrow('nothing stands')
    await expect(asked).rejects.toThrow('nothing stands')
    await expect(late.module()).resolves.toBe('page')
  })

  it('fails for the router too where the page itself is missing, though the script is lost only later', async () => {
    let lose = (_error: Error) => {}
    const late = lateModule(() => new Promise<string>((_, reject) => (lose = reject)), vi.fn<Hold>())
    const asked = late.module()
    const arrived = late.arrive(Promise.reject(new Error('missing')), '/claims/a', never)
    setTimeout(() => lose(new TypeError('Failed to fetch dynamically imported module')))
    await expect(arrived).rejects.toThrow('missing')
    await expect(asked).rejects.toThrow('missing')
  })

  it('comes to both where a second attempt has it at once', async () => {
    const fetch = vi.fn<() => Promise<string>>(async () => 'page').mockImplementationOnce(lost)
    const late = lateModule(fetch, vi.fn<Hold>())
    const asked = late.module()
    await expect(late.arrive(loaded, '/about', never)).resolves.toBe('key')
    await expect(asked).resolves.toBe('page')
  })

  it('is held where it takes too long, and comes to both once it is there', async () => {
    vi.useFakeTimers()
    let bring = (_module: string) => {}
    const coming = new Promise<string>((resolve) => (bring = resolve))
    const hold = vi.fn<Hold>(async () => bring('page'))
    const late = lateModule(() => coming, hold)
    const asked = late.module()
    const arrived = late.arrive(loaded, '/about', never)
    await vi.advanceTimersByTimeAsync(10_000)
    await expect(arrived).resolves.toBe('key')
    await expect(asked).resolves.toBe('page')
    expect(hold.mock.calls).toEqual([['/about', 'timeout', never]])
  })

  it('is there where it comes after its time and nothing could be held meanwhile', async () => {
    vi.useFakeTimers()
    let bring = (_module: string) => {}
    const coming = new Promise<string>((resolve) => (bring = resolve))
    const late = lateModule(
      () => coming,
      () => Promise.reject(new Error('nothing stands')),
    )
    const asked = late.module()
    const arrived = late.arrive(loaded, '/about', never)
    await vi.advanceTimersByTimeAsync(10_000)
    bring('page')
    await expect(arrived).resolves.toBe('key')
    await expect(asked).resolves.toBe('page')
  })

  it('is waited for by the router when the reader goes elsewhere, and comes with the next page of its kind', async () => {
    const fetch = vi
      .fn<() => Promise<string>>(async () => 'page')
      .mockImplementationOnce(lost)
      .mockImplementationOnce(lost)
    const gone = new AbortController()
    const late = lateModule(fetch, (_href, _fault, { reason }) => Promise.reject(reason))
    const asked = late.module()
    gone.abort(new Error('gone elsewhere'))
    await expect(late.arrive(loaded, '/claims/a', gone.signal)).rejects.toThrow('gone elsewhere')
    await late.arrive(loaded, '/claims/b', never)
    await expect(asked).resolves.toBe('page')
  })

  it('is an error where nobody can be asked', async () => {
    const late = lateModule(lost)
    await expect(late.module()).rejects.toThrow('Failed to fetch')
    await expect(late.arrive(loaded, '/about', never)).rejects.toThrow('/about: lost')
  })
})
