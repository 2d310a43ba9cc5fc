import { describe, expect, it } from 'vitest'
import { FORMAT } from '#src/model/format.ts'
import { search, suggestions } from '#src/model/search.ts'
import { searchable } from '#src/model/search-entries.ts'
import type { SearchClaim, SearchIndex, SearchRecord } from '#src/model/search-index.ts'

const record = (ref: SearchRecord['ref'], name: string, line = '', rest: Partial<SearchRecord> = {}) => ({
  ref,
  name,
  line,
  claims: 0,
  ...rest,
})
const claim = (slug: string, text: string, rest: Partial<SearchClaim> = {}): SearchClaim => ({
  ref: `stories/a#${slug}`,
  text,
  by: 'people/zoe-quist',
  status: 'reported',
  said: '2020-05-01',
  ...rest,
})

const INDEX: SearchIndex = {
  format: FORMAT,
  records: [
    record('films/undertow', 'Undertow', 'The first film', { claims: 3, words: 'Film, 2020, Ida Bell' }),
    record('films/undertow-2', 'Undertow 2', 'The second film', { claims: 9 }),
    record('people/zoe-quist', 'Zoë Quist', 'Director', { claims: 5, otherNames: ['Z. Q. Marlow'] }),
    record('people/ann-marlow', 'Ann Marlow', 'Actor', { claims: 1 }),
    record('people/ben-marlow', 'Ben Marlow', 'Writer, as his sister is not', { claims: 4 }),
    record('outlets/thewave', 'TheWave', 'Film site that wrote of Quist'),
    record('questions/swim-or-sink', 'Will they swim or sink?', 'Asked of Undertow 2'),
    record('stories/marlow-returns', 'Marlow returns to the harbour', 'A story'),
    record('stories/the-end', 'Everyone drowns', 'A sad story', {
      spoils: [{ film: 'films/undertow', level: 'ending' }],
    }),
  ],
  claims: [
    claim('early', 'The harbour is closed.', { about: ['films/undertow'] }),
    claim('late', 'The harbour opens again.', { said: '2021-02', by: 'outlets/thewave', status: 'rumour' }),
    claim('drowned', 'The captain drowned.', {
      about: ['films/undertow'],
      spoils: [{ film: 'films/undertow', level: 'ending' }],
    }),
  ],
}
const hub = searchable(INDEX, {})
const open = searchable(INDEX, { 'films/undertow': 'off' })
const find = (query: string, filter = {}, among = hub) =>
  search(among, query, filter).entries.map(({ ref }) => ref)

describe('search', () => {
  it('puts the exact name first, then names that begin so', () => {
    expect(find('undertow').slice(0, 2)).toEqual(['films/undertow', 'films/undertow-2'])
    expect(find('Undertow 2')[0]).toBe('films/undertow-2')
  })

  it('puts words in a name before other names, and these before the text', () => {
    expect(find('marlow')).toEqual([
      'people/ben-marlow',
      'people/ann-marlow',
      'stories/marlow-returns',
      'people/zoe-quist',
    ])
    expect(find('quist').slice(0, 2)).toEqual(['people/zoe-quist', 'outlets/thewave'])
  })

  it('puts records before claims', () => {
    expect(find('harbour')).toEqual(['stories/marlow-returns', 'stories/a#late', 'stories/a#early'])
  })

  it.each([
    ['zoe', 'people/zoe-quist'],
    ['ZOË QUIST’S', 'people/zoe-quist'],
    ['quis', 'people/zoe-quist'],
    ['quits', 'people/zoe-quist'],
    ['undertwo', 'films/undertow'],
    ['undrtow2', 'films/undertow-2'],
    ['the wave', 'outlets/thewave'],
    ['ida bell', 'films/undertow'],
    ['sinking or swimming', 'questions/swim-or-sink'],
    ['will they sink?', 'questions/swim-or-sink'],
  ])('%s finds %s first', (query, wanted) => {
    expect(find(query)[0]).toBe(wanted)
  })

  it('forgives one slip, not two, and none in words of three letters', () => {
    expect(find('marlw')).toContain('people/ann-marlow')
    expect(find('mralw')).toEqual([])
    expect(find('anm')).toEqual([])
  })

  it('forgives nothing where a word is there', () => {
    expect(find('swim')).not.toContain('stories/a#late')
    expect(find('wave')).toEqual([])
    expect(find('thewave')[0]).toBe('outlets/thewave')
  })

  it('takes a number for itself alone', () => {
    expect(find('2')).toEqual(['films/undertow-2', 'questions/swim-or-sink'])
    expect(find('202')).toContain('films/undertow')
  })

  it('answers the half where no record answers the whole, most first', () => {
    expect(find('marlow submarine')).toContain('people/ben-marlow')
    expect(find('harbour closes')).toEqual(['stories/a#early'])
    expect(find('harbour sinking')[0]).toBe('questions/swim-or-sink')
    expect(find('harbour sinking')).toHaveLength(1)
  })

  it('marks the words that answer, not those typed', () => {
    expect([...search(hub, 'zoe quits').words].sort()).toEqual(['quist', 'zoe'])
  })

  it('finds nothing for nothing, and without words all that the filter lets through, newest first', () => {
    expect(find('')).toEqual([])
    expect(find(' ?!')).toEqual([])
    expect(find('', { year: '2020' })).toEqual(['stories/a#drowned', 'stories/a#early'])
    expect(find('', { kind: 'person' })).toEqual([
      'people/zoe-quist',
      'people/ben-marlow',
      'people/ann-marlow',
    ])
  })

  it('narrows claims by speaker, subject, status and year', () => {
    expect(find('harbour', { by: 'outlets/thewave' })).toEqual(['stories/a#late'])
    expect(find('harbour', { about: 'films/undertow' })).toEqual(['stories/a#early'])
    expect(find('harbour', { status: 'rumour' })).toEqual(['stories/a#late'])
    expect(find('harbour', { year: '2021' })).toEqual(['stories/a#late'])
    expect(find('harbour', { kind: 'claim' })).toHaveLength(2)
  })

  it('gives the same order twice, whatever the order of the index', () => {
    const turned = searchable(
      { ...INDEX, records: INDEX.records.toReversed(), claims: INDEX.claims.toReversed() },
      {},
    )
    for (const query of ['marlow', 'undertow', 'harbour', 'film', 'e', 'the'])
      expect(find(query, {}, turned)).toEqual(find(query))
  })
})

describe('what is shut', () => {
  it('is not found by its words, nor by whom it names', () => {
    expect(find('captain drowned')).toEqual([])
    expect(find('drowns')).toEqual([])
    expect(find('the end')).not.toContain('stories/the-end')
    expect(find('', { about: 'films/undertow' })).toEqual(['stories/a#early'])
  })

  it('stands among the claims of its speaker without its words', () => {
    const entry = search(hub, '', { by: 'people/zoe-quist' }).entries.find(({ isShut }) => isShut)
    expect(entry?.title).toBe('A claim that gives away the ending of Undertow')
  })

  it('is found by a reader who guards nothing', () => {
    expect(find('captain drowned', {}, open)).toEqual(['stories/a#drowned'])
    expect(find('drowns', {}, open)[0]).toBe('stories/the-end')
  })

  it('is no suggestion', () => {
    expect(suggestions(hub, 3).map(({ ref }) => ref)).toEqual([
      'films/undertow-2',
      'people/zoe-quist',
      'people/ben-marlow',
    ])
  })
})
