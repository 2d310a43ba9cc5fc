import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { linkDataset } from '#src/hub/link.ts'
import { xmlFaults } from '#tests/fixtures/validate-xml.ts'
import { type Description, jsonLdFaults } from './check-json-ld.ts'
import { emitHub } from './emit-hub.ts'

/** What machines are told, over all that a build of the real hub writes. */

const HUB = 'https://loose-ends.example'
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const TAG = /^tag:loose-ends\.example,2026:[a-z0-9/#-]+$/
const JSON_LD = /<script type="application\/ld\+json">(.*?)<\/script>/gs

let files = new Map<string, string>()
const matching = (pattern: RegExp) => new Map([...files].filter(([file]) => pattern.test(file)))
const pages = () =>
  [...files.keys()].filter((file) => file.endsWith('.html') && !/^(?:404|offline)\.html$/.test(file))
const addressOf = (file: string): string =>
  `${HUB}/${file === 'index.html' ? '' : file.replace(/\.html$/, '')}`

beforeAll(async () => {
  files = await emitHub(linkDataset(await loadDataset('src/content')))
}, 180_000)

describe('feeds', () => {
  const records = () =>
    pages()
      .map((file) => file.replace(/\.html$/, ''))
      .filter((id) => /^(people|companies|outlets|films|characters|questions)\/[^/]+$/.test(id))

  it('are there for the hub and for each entity and question, in both formats', () => {
    const ids = ['hub', ...records()]
    expect(ids.length).toBeGreaterThan(60)
    const expected = ids.flatMap((id) => [`feeds/${id}.json`, `feeds/${id}.xml`])
    expect([...matching(/^feeds\//).keys()]).toEqual(expected.toSorted())
  })

  it('are valid Atom by its own grammar', { timeout: 60_000 }, async () => {
    expect(await xmlFaults(matching(/^feeds\/.*\.xml$/), 'atom')).toEqual([])
  })

  it('are refused by the grammar when they are not valid', async () => {
    const hub = files.get('feeds/hub.xml') ?? ''
    const spoilt = [
      hub.replace('</entry>', ''),
      hub.replace(/<updated>[^<]*/, '<updated>2026-03'),
      hub.replace(/<id>[^<]*<\/id>/, ''),
      hub.replace(/<author>.*<\/author>/, ''),
    ]
    for (const text of spoilt) expect(await xmlFaults(new Map([['x.xml', text]]), 'atom')).not.toEqual([])
  })

  it('say the same in both formats to another’s parser, with names, addresses and days as they must be', () => {
    for (const [file, text] of matching(/^feeds\/.*\.xml$/)) {
      const atom = parseAtomFeed(text)
      const json = parseJsonFeed(files.get(file.replace(/xml$/, 'json')) ?? '')
      const id = file.slice('feeds/'.length, -'.xml'.length)
      const page = addressOf(id === 'hub' ? 'index.html' : `${id}.html`)
      const links = Object.fromEntries(atom.links?.map(({ rel, href }) => [rel, href]) ?? [])
      expect(links).toEqual({ self: `${HUB}/${file}`, alternate: page })
      expect(json).toMatchObject({
        title: atom.title?.value,
        home_page_url: page,
        feed_url: `${HUB}/feeds/${id}.json`,
      })
      const entries = (atom.entries ?? []).map((entry) => ({
        id: entry.id,
        url: entry.links?.[0]?.href,
        title: entry.title?.value,
        text: entry.content?.value,
        on: entry.updated,
      }))
      const items = (json.items ?? []).map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        text: item.content_text,
        on: item.date_modified,
      }))
      expect(items).toEqual(entries)
      expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length)
      for (const { id: name, url = '', title, text: words, on } of entries) {
        expect(name).toMatch(TAG)
        expect([...files.keys()]).toContain(`${url.slice(HUB.length + 1)}.html`)
        expect(on).toMatch(INSTANT)
        expect(title?.trim() && words?.trim()).toBeTruthy()
      }
      const days = entries.map(({ on = '' }) => on)
      expect(days).toEqual(days.toSorted().toReversed())
      expect(atom.updated).toBe(days[0] ?? '2026-11-22T00:00:00Z')
    }
  })

  it('are JSON Feeds of version 1.1, in which no field is empty', () => {
    for (const text of matching(/^feeds\/.*\.json$/).values()) {
      const feed: { version?: unknown; items?: { id?: unknown; content_text?: unknown }[] } = JSON.parse(text)
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
      expect(feed.items).toBeInstanceOf(Array)
      expect(text).not.toMatch(/:(null|""|\{\})[,}]/)
    }
  })
})

describe('the sitemap', () => {
  const LOC = /<loc>([^<]*)<\/loc>/g
  const locsIn = (file: string) => [...(files.get(file) ?? '').matchAll(LOC)].map(([, url = '']) => url)

  it('is valid, and refused when it is not', async () => {
    expect(await xmlFaults(matching(/^sitemap.*\.xml$/), 'sitemap')).toEqual([])
    const spoilt = (files.get('sitemap-film.xml') ?? '').replace(/<lastmod>[^<]*/, '<lastmod>soon')
    expect(await xmlFaults(new Map([['x.xml', spoilt]]), 'sitemap')).not.toEqual([])
  })

  it('lists every page once, over the files that its index names', () => {
    const children = locsIn('sitemap.xml').map((url) => url.slice(HUB.length + 1))
    expect(children.toSorted()).toEqual([...matching(/^sitemap-.*\.xml$/).keys()])
    expect(children.flatMap(locsIn).toSorted()).toEqual(pages().map(addressOf).toSorted())
  })

  it('knows no day after the last one of the dataset', () => {
    const days = [...matching(/^sitemap/).values()].flatMap((text) =>
      [...text.matchAll(/<lastmod>([^<]*)</g)].map(([, day = '']) => day),
    )
    expect(days.length).toBeGreaterThan(200)
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || day > '2026-11-22')).toEqual([])
  })

  it('is named to robots', () => {
    expect(files.get('robots.txt')).toBe(`User-agent: *\nDisallow: /search?\n\nSitemap: ${HUB}/sitemap.xml\n`)
  })
})

describe('the JSON-LD', () => {
  /** By the design's table; a page that is of no record describes itself. */
  const TYPES: [RegExp, string[]][] = [
    [/^index\.html$/, ['WebSite']],
    [/^stories\/[^/]+$/, ['NewsArticle', 'BreadcrumbList']],
    [/^claims\//, ['Claim', 'BreadcrumbList']],
    [/^questions\/[^/]+$/, ['Question', 'BreadcrumbList']],
    [/^(people|characters)\/[^/]+$/, ['Person', 'BreadcrumbList']],
    [/^companies\/[^/]+$/, ['Organization', 'BreadcrumbList']],
    [/^outlets\/[^/]+$/, ['NewsMediaOrganization', 'BreadcrumbList']],
    [/^films\/mercenary\.html$/, ['TVSeries', 'BreadcrumbList']],
    [/^films\/[^/]+$/, ['Movie', 'BreadcrumbList']],
    [/^about\.html$/, ['AboutPage', 'BreadcrumbList']],
    [/^search\.html$/, ['SearchResultsPage', 'BreadcrumbList']],
    [/^(data|following)\.html$/, ['WebPage', 'BreadcrumbList']],
    [/\/record(\/pages\/\d+)?\.html$|^[a-z]+\/[^/]+\/pages\//, ['WebPage', 'BreadcrumbList']],
    [/./, ['CollectionPage', 'BreadcrumbList']],
  ]
  const descriptions = (): Map<string, Description> =>
    new Map(
      pages().map((file) => {
        const found = [...(files.get(file) ?? '').matchAll(JSON_LD)]
        if (found.length !== 1) throw new Error(`${file} has ${found.length} descriptions`)
        return [file, JSON.parse(found[0]?.[1] ?? '')]
      }),
    )

  it('describes every page once, as what it is and by its own address', () => {
    for (const [file, { '@context': context, '@graph': graph }] of descriptions()) {
      const expected = TYPES.find(([pattern]) => pattern.test(file))?.[1]
      expect([file, ...graph.map((node) => node['@type'])]).toEqual([file, ...(expected ?? [])])
      expect(graph[0]?.['@id']).toBe(addressOf(file))
      expect(context).toBe('https://schema.org')
    }
  })

  it('holds to the vocabulary of schema.org', { timeout: 120_000 }, () => {
    expect(jsonLdFaults(descriptions())).toEqual([])
  })

  it(
    'is refused for a type, a property, a place or a value that the vocabulary does not have',
    { timeout: 120_000 },
    () => {
      const planted = {
        type: { '@type': 'Persona', name: 'x' },
        property: { '@type': 'Person', nmae: 'x' },
        place: { '@type': 'Movie', name: 'x', jobTitle: 'x' },
        value: {
          '@type': 'Movie',
          name: 'x',
          director: { '@type': 'Movie', '@id': 'https://x.org/', name: 'y' },
        },
        nothing: { '@type': 'Claim', name: null },
      }
      const all = Object.entries(planted).map(([name, node]): [string, Description] => [
        name,
        { '@context': 'https://schema.org', '@graph': [node] },
      ])
      const faults = jsonLdFaults(new Map(all))
      for (const name of Object.keys(planted)) expect(faults.join('\n')).toContain(`${name}: error`)
    },
  )

  it('leads from the front page to each page by addresses that are there', () => {
    const known = new Set(pages().map(addressOf))
    for (const { '@graph': graph } of descriptions().values()) {
      const steps = graph.flatMap(
        (node) => (node['itemListElement'] ?? []) as { position: number; name: string; item?: string }[],
      )
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, at) => at + 1))
      const items = steps.slice(0, -1).map(({ item = '' }) => item)
      expect(items.filter((item) => !known.has(item))).toEqual([])
      expect(steps.at(-1)?.item).toBeUndefined()
    }
  })

  it('says no more of what is shut than that it is', () => {
    const all = descriptions()
    const shut = all.get('claims/which-way-explained/chose-forward.html')?.['@graph'][0]
    expect(shut).toMatchObject({ name: 'A claim that gives away what came after Extraction' })
    for (const property of ['text', 'about', 'appearance', 'firstAppearance'])
      expect(shut).not.toHaveProperty(property)
    const asked = all.get('questions/sequel-or-prequel.html')?.['@graph'][0]
    for (const property of ['acceptedAnswer', 'suggestedAnswer', 'answerCount'])
      expect(asked).not.toHaveProperty(property)
    expect(all.get('films/extraction-2.html')?.['@graph'][0]).not.toHaveProperty('isBasedOn')
    expect(all.get('films/mercenary.html')?.['@graph'][0]).toHaveProperty('isBasedOn')
  })

  it('says of a character that it is one', () => {
    expect(descriptions().get('characters/tyler-rake.html')?.['@graph'][0]).toMatchObject({
      disambiguatingDescription: 'Fictional character',
    })
  })
})
