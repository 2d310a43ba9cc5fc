import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepPage, keptPage, keptTitles } from '#src/data/kept.ts'
import { keepCopy, keptCopy } from '#src/data/kept-copies.ts'
import type { Payload } from '#src/model/payload.schema.ts'

vi.mock('#src/data/check-payload.ts', () => ({ isPayloadOf: () => true }))
vi.mock(import('#src/data/as-of-page.ts'), () => ({
  pageAsOf: async (_client: unknown, id: string) => {
    if (id === 'about') throw new Error('the page about the hub has no past')
    return { id, title: 'From the whole hub' } as unknown as Payload
  },
}))

/** The browser's Cache Storage as far as the copies ask for it; jsdom has none. */
function memory() {
  const held = new Map<string, Response>()
  const cache = {
    keys: async () => [...held.keys()].map((path) => ({ url: `https://hub.example${path}` })),
    matchAll: async () => [...held.values()].map((response) => response.clone()),
    // As browsers do, what is put anew becomes the last.
    put: async (path: string, response: Response) => {
      held.delete(path)
      held.set(path, response)
    },
    delete: async (key: string | { url: string }) =>
      held.delete(typeof key === 'string' ? key : new URL(key.url).pathname),
  }
  return { open: async () => cache, match: async (path: string) => held.get(path)?.clone() }
}

const page = (id: string) => ({ id }) as Payload

beforeEach(() => vi.stubGlobal('caches', memory()))

describe('the pages that were read', () => {
  it('are kept, the latest three hundred, and never at the cost of the whole hub', async () => {
    await keepCopy('open/v1/dataset.json', { records: {} })
    await keepCopy('data/search-index.json', {})
    for (let at = 1; at <= 302; at += 1) await keepPage(page(`people/p${at}`), `P ${at}`)
    const titles = await keptTitles()
    expect(titles).toHaveLength(300)
    expect(titles[0]).toEqual({ id: 'people/p302', title: 'P 302' })
    expect(titles.at(-1)).toEqual({ id: 'people/p3', title: 'P 3' })
    expect((await keptCopy('open/v1/dataset.json'))?.value).toEqual({ records: {} })
    expect(await keptCopy('data/search-index.json')).toBeDefined()
  })

  it('stand back behind the whole hub where that was kept later', async () => {
    const at = (day: string) => vi.setSystemTime(`${day}T12:00:00Z`)
    const made = { id: 'people/a', title: 'From the whole hub' }
    at('2026-11-02')
    await keepPage(page('people/a'), 'A')
    await keepPage(page('about'), 'About')
    expect(await keptPage(new QueryClient(), 'people/a')).toEqual({ id: 'people/a', kept: '2026-11-02' })
    at('2026-11-06')
    await keepCopy('open/v1/dataset.json', { records: {} })
    expect(await keptPage(new QueryClient(), 'people/a')).toEqual({ ...made, kept: '2026-11-06' })
    // What cannot be made from it stays.
    expect(await keptPage(new QueryClient(), 'about')).toEqual({ id: 'about', kept: '2026-11-02' })
    at('2026-11-07')
    await keepPage(page('people/a'), 'A')
    expect(await keptPage(new QueryClient(), 'people/a')).toEqual({ id: 'people/a', kept: '2026-11-07' })
    vi.useRealTimers()
  })

  it('count as the latest when read again, and a copy is not kept as if it were new', async () => {
    for (const id of ['people/a', 'people/b', 'people/a']) await keepPage(page(id), id)
    expect((await keptTitles()).map(({ id }) => id)).toEqual(['people/a', 'people/b'])
    await keepPage({ ...page('people/c'), kept: '2026-01-01' }, 'C')
    expect(await keptCopy('data/people/c.json')).toBe(undefined)
  })
})
