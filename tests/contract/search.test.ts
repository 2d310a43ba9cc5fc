import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { siteInfo } from '#src/compiler/build-hub.ts'
import { loadDataset } from '#src/compiler/load.ts'
import { entriesOf } from '#src/hub/entries.ts'
import { linkDataset, type Linked } from '#src/hub/link.ts'
import { searchIndex } from '#src/hub/search-index.ts'
import { search } from '#src/model/search.ts'
import { type Searchable, searchable } from '#src/model/search-entries.ts'
import type { SearchIndex } from '#src/model/search-index.ts'
import { needlesOf, squeeze } from './guard-needles.ts'
import { QUERIES } from './search-queries.ts'

let linked: Linked
let index: SearchIndex
/** For a reader who guards nothing: two of the pages wanted give away the end of a film. */
let open: Searchable
beforeAll(async () => {
  linked = linkDataset(await loadDataset('src/content'))
  index = searchIndex(linked)
  open = searchable(index, { 'films/extraction': 'off', 'films/extraction-2': 'off' })
})

const found = (hub: Searchable, query: string): string[] => search(hub, query).entries.map(({ ref }) => ref)

describe('the search of the hub', () => {
  it('holds every record and every claim once', () => {
    const refs = [...index.records, ...index.claims].map(({ ref }) => ref)
    expect(new Set(refs).size).toBe(refs.length)
    const told = entriesOf(linked.dataset, 'story')
      .flatMap(({ record }) => record.claims)
      .filter(({ restates }) => restates === undefined)
    expect(refs.length).toBe(linked.dataset.entries.size + told.length)
  })

  it('has an index of at most 40 KiB', () => {
    expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThanOrEqual(40 * 1024)
  })

  it('knows forty queries, and has the page wanted first for at least thirty-six', () => {
    const queries = Object.entries(QUERIES)
    const missed = queries.filter(([query, wanted]) => found(open, query)[0] !== wanted)
    expect(queries.length).toBeGreaterThanOrEqual(40)
    expect(missed.slice(4)).toEqual([])
  })

  it.each(Object.entries(QUERIES))('%s: the page wanted is among the first three', (query, wanted) => {
    expect(found(open, query).slice(0, 3)).toContain(wanted)
  })

  it('leaves to a reader who has set nothing what does not give away an end', () => {
    const hub = searchable(index, {})
    const shut = new Set<string>(index.records.filter(({ spoils }) => spoils).map(({ ref }) => ref))
    const missed = Object.entries(QUERIES).filter(
      ([query, wanted]) => !shut.has(wanted) && !found(hub, query).slice(0, 3).includes(wanted),
    )
    expect(missed).toEqual([])
  })

  it('never shows or finds the words of what is shut', () => {
    const hub = searchable(index, {})
    const ending = index.claims.filter(({ spoils = [] }) => spoils.some(({ level }) => level === 'ending'))
    expect(ending.length).toBeGreaterThan(0)
    for (const { ref, text } of ending) {
      const entry = hub.entries.find((each) => each.ref === ref)
      expect(entry?.title).toMatch(/^A claim that gives away /)
      expect(found(hub, text)).not.toContain(ref)
    }
    expect(found(hub, 'did rake survive')).not.toContain('questions/did-rake-survive')
    expect(found(open, 'did rake survive')).toContain('questions/did-rake-survive')
  })

  it.each([
    ['endings', ['ending', 'plot']],
    ['everything', ['ending', 'plot', 'aftermath']],
  ] as const)('shows and searches no text that the guard on %s keeps shut', (level, shut) => {
    const guards = Object.fromEntries(siteInfo(linked.dataset, 'b1').films.map(({ ref }) => [ref, level]))
    const needles = needlesOf(linked.dataset)
    const isShut = ({ spoils }: (typeof needles)[number]) =>
      spoils.some((each) => shut.some((name) => name === each.level))
    const said = needles
      .filter((needle) => !isShut(needle))
      .map(({ text }) => text)
      .join('\n')
    const secrets = needles.filter((needle) => isShut(needle) && !said.includes(needle.text))
    const { entries, vocabulary } = searchable(index, guards)
    const shown = squeeze(
      entries
        .flatMap(({ title, otherNames, line, parts }) => [
          title,
          ...otherNames,
          line,
          ...parts.map(({ words }) => words.map((word) => vocabulary[word]).join(' ')),
        ])
        .join('\n'),
    )
    expect(secrets.length).toBeGreaterThan(0)
    expect(secrets.filter(({ text }) => shown.includes(text))).toEqual([])
  })

  it('answers what Hargrave said about a prequel with his claims alone', () => {
    const { entries } = search(open, 'prequel', { by: 'people/sam-hargrave' })
    expect(entries.length).toBeGreaterThan(0)
    for (const { claim } of entries) expect(claim?.by).toBe('people/sam-hargrave')
  })
})
