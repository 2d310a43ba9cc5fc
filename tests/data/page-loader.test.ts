import type { LoaderFunctionArgs } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import { type Hold, pageLoader } from '#src/data/page-loader.ts'
import { payloadQuery, siteQuery } from '#src/data/payload-query.ts'
import { createQueryClient } from '#src/data/query-client.ts'
import type { Payload, SiteInfo } from '#src/model/payload.schema.ts'

const about = (build: string): Payload => ({
  format: 2,
  build,
  id: 'about',
  kind: 'about',
  cards: {},
  lead: [],
  lines: [],
  ends: [],
  portraits: [],
  notes: [],
  corrections: [],
})
const site = (build: string): SiteInfo => ({
  format: 2,
  build,
  name: 'Hub',
  tagline: 'A hub',
  description: 'A hub',
  url: 'https://hub.example.org',
  locale: 'en-GB',
  updated: '2026-11',
  sections: [],
  films: [],
})
const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } })

const load = (hold?: Hold, signal = new AbortController().signal) => {
  const client = createQueryClient()
  client.setQueryData(siteQuery.queryKey, site('b1'))
  const request = new Request('http://localhost/about', { signal })
  const run = () =>
    pageLoader(client, hold)({ request, url: new URL('http://localhost/about#notes') } as LoaderFunctionArgs)
  return { client, run }
}
const answers = (...responses: (() => Promise<Response> | Response)[]) => {
  const fetch = vi.fn<() => Promise<Response>>()
  for (const response of responses) fetch.mockImplementationOnce(async () => response())
  vi.stubGlobal('fetch', fetch)
  return fetch
}
const lost = () => Promise.reject(new TypeError('failed'))

describe('pageLoader', () => {
  it('fills the cache and returns the id of the page', async () => {
    answers(() => json(about('b1')))
    const { client, run } = load()
    await expect(run()).resolves.toBe('about')
    expect(client.getQueryData(payloadQuery('about').queryKey)).toEqual(about('b1'))
  })

  it('fetches nothing that is there already', async () => {
    const fetch = answers()
    const { client, run } = load()
    client.setQueryData(payloadQuery('about').queryKey, about('b1'))
    await expect(run()).resolves.toBe('about')
    expect(fetch).not.toHaveBeenCalled()
  })

  it('tries a lost request again without a word', async () => {
    const fetch = answers(lost, () => json(about('b1')))
    const hold = vi.fn<Hold>()
    await expect(load(hold).run()).resolves.toBe('about')
    expect(fetch).toHaveBeenCalledTimes(2)
    expect(hold).not.toHaveBeenCalled()
  })

  it('throws a missing page at once', async () => {
    const fetch = answers(() => json({}, 404))
    const hold = vi.fn<Hold>()
    await expect(load(hold).run()).rejects.toMatchObject({ fault: 'missing' })
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(hold).not.toHaveBeenCalled()
  })

  it('holds the navigation on any other fault, and goes on when the reader tries again', async () => {
    answers(
      () => json({}, 403),
      () => json({ ...about('b1'), id: 'other' }),
      () => json(about('b1')),
    )
    const hold = vi.fn<Hold>().mockResolvedValue()
    await expect(load(hold).run()).resolves.toBe('about')
    expect(hold.mock.calls.map(([href, fault]) => [href, fault])).toEqual([
      ['/about#notes', 'refused'],
      ['/about#notes', 'unreadable'],
    ])
  })

  it('shows an old copy when a fresh one cannot be had', async () => {
    answers(() => json({}, 403))
    const hold = vi.fn<Hold>()
    const { client, run } = load(hold)
    client.setQueryData(payloadQuery('about').queryKey, about('b1'), { updatedAt: 1 })
    await expect(run()).resolves.toBe('about')
    expect(hold).not.toHaveBeenCalled()
  })

  it('has nothing to hold before the first page stands', async () => {
    answers(() => json({}, 403))
    await expect(load().run()).rejects.toMatchObject({ fault: 'refused' })
  })

  it('leaves for the document when the payload belongs to another build', async () => {
    answers(() => json(about('b2')))
    const assign = vi.fn<(href: string) => void>()
    vi.stubGlobal('location', { assign })
    const done = vi.fn<() => void>()
    void load().run().then(done, done)
    await vi.waitFor(() => expect(assign).toHaveBeenCalledTimes(1))
    expect(assign.mock.calls[0]?.[0]).toBe('http://localhost/about#notes')
    expect(done).not.toHaveBeenCalled()
  })

  it('loads the open address anew once for a build, its place included, and then shows what there is', async () => {
    sessionStorage.clear()
    answers(...['b2', 'b2', 'b3'].map((build) => () => json(about(build))))
    const reload = vi.fn<() => void>()
    vi.stubGlobal('location', { href: 'http://localhost/about#notes', reload })
    void load().run()
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
    await expect(load().run()).resolves.toBe('about')
    void load().run()
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2))
  })

  it('neither leaves nor asks the reader once they have gone elsewhere', async () => {
    const assign = vi.fn<(href: string) => void>()
    vi.stubGlobal('location', { assign })
    const hold = vi.fn<Hold>().mockResolvedValue()
    for (const response of [json(about('b2')), json({}, 403)]) {
      const navigation = new AbortController()
      answers(() => {
        navigation.abort(new Error('gone elsewhere'))
        return response
      })
      await expect(load(hold, navigation.signal).run()).rejects.toThrow('gone elsewhere')
    }
    expect(assign).not.toHaveBeenCalled()
    expect(hold).not.toHaveBeenCalled()
  })
})
