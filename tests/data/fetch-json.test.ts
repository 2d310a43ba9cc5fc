import { describe, expect, it, vi } from 'vitest'
import { fetchJson } from '#src/data/fetch-json.ts'

const JSON_TYPE = { 'Content-Type': 'application/json' }
const answer = (body: string | null, init: ResponseInit = { headers: JSON_TYPE }) => {
  const fetch = vi.fn<(url: string, init?: RequestInit) => Promise<Response>>(
    async () => new Response(body, init),
  )
  vi.stubGlobal('fetch', fetch)
  return fetch
}
const faultOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no fault',
    (error: unknown) => (error instanceof Error && 'fault' in error ? error.fault : error),
  )

describe('fetchJson', () => {
  it('asks below the base of the site and returns what the file says', async () => {
    const fetch = answer('{"a":1}')
    await expect(fetchJson('data/x.json')).resolves.toEqual({ a: 1 })
    expect(fetch.mock.calls[0]?.[0]).toBe('/data/x.json')
  })

  it.each([
    [404, 'missing'],
    [410, 'missing'],
    [403, 'refused'],
    [429, 'refused'],
    [500, 'server'],
    [503, 'server'],
  ])('calls the status %i %s', async (status, fault) => {
    answer('<h1>No</h1>', { status, headers: { 'Content-Type': 'text/html' } })
    expect(await faultOf(fetchJson('data/x.json'))).toBe(fault)
  })

  it.each([
    ['a page where data should be', '<!doctype html>', { headers: { 'Content-Type': 'text/html' } }],
    ['a file cut short', '{"a":1,"b', { headers: JSON_TYPE }],
    ['an empty file', '', { headers: JSON_TYPE }],
    ['no content', null, { status: 204 }],
  ])('cannot read %s', async (_, body, init) => {
    answer(body, init)
    expect(await faultOf(fetchJson('data/x.json'))).toBe('unreadable')
  })

  it('tells being offline from a lost connection', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))
    expect(await faultOf(fetchJson('data/x.json'))).toBe('lost')
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    expect(await faultOf(fetchJson('data/x.json'))).toBe('offline')
  })

  it('gives up on a server that does not answer', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(
      AbortSignal.abort(new DOMException('late', 'TimeoutError')),
    )
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => Promise.reject(signal?.reason))
    expect(await faultOf(fetchJson('data/x.json'))).toBe('timeout')
  })

  it('passes on that its caller has lost interest', async () => {
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => Promise.reject(signal?.reason))
    const reason = new DOMException('gone', 'AbortError')
    expect(await faultOf(fetchJson('data/x.json', AbortSignal.abort(reason)))).toBe(reason)
  })
})
