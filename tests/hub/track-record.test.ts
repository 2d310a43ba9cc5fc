import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import type { Dataset } from '#src/hub/dataset.ts'
import { linkDataset, type Linked } from '#src/hub/link.ts'
import { countOutcomes, leftOutOf, type Recorded, trackRecordOf } from '#src/hub/track-record.ts'
import type { Claim } from '#src/model/claim.schema.ts'
import { type Files, inWorld } from '#tests/fixtures/world.ts'

const tell = (files: Files, slug: string, published: string, claims: Claim[]) =>
  files.write(`stories/${slug}.json`, {
    $schema: '../schema/story.json',
    headline: `About ${slug}`,
    dek: 'What was said.',
    published,
    about: ['films/the-tide-2'],
    sources: [
      {
        id: 'post',
        outlet: 'outlets/harbour-post',
        url: null,
        dated: published,
        role: 'origin',
        note: 'A copy.',
      },
    ],
    body: claims.map(({ id }) => `:claim[Words of ${id}]{#${id}}.`),
    claims,
  })

const claim = (id: string, rest: Partial<Claim> = {}): Claim => ({
  id,
  text: `The claim ${id}.`,
  status: 'reported',
  by: 'outlets/harbour-post',
  said: '2020-06-01',
  sources: ['post'],
  ...rest,
})

const linked = (first: Claim[], later: Claim[]): Promise<Linked> =>
  inWorld(
    (files) => {
      tell(files, 'before', '2020-06-30', first)
      tell(files, 'since', '2021-03-20', later)
    },
    async (folder) => linkDataset(await loadDataset(folder)),
  )

const since = (id: string, effects: Claim['effects'] = []): Claim =>
  claim(id, { by: 'people/ben-reed', status: 'confirmed', said: '2021-03-20', effects })

const shown = (list: Recorded[]) =>
  list.map(({ stated, outcome }) => `${outcome}: ${stated.ref.split('#')[1]}`)

describe('the track record of the small world', () => {
  let world: Linked
  beforeAll(async () => {
    world = await inWorld(
      () => {},
      async (folder) => linkDataset(await loadDataset(folder)),
    )
  })

  it('tells what became of every claim by its effect', () => {
    const said = (ref: Parameters<typeof trackRecordOf>[1]) => shown(trackRecordOf(world, ref).said)
    expect(said('outlets/harbour-post')).toEqual(['held: script'])
    expect(said('people/ann-reed')).toEqual(['changed: autumn', 'disputed: spring', 'settled: which-way'])
    expect(said('outlets/sea-mirror')).toEqual(['lapsed: new-captain'])
  })

  it('leaves out opinions, and what was confirmed at once and left alone since, also where it was passed on', () => {
    expect(world.said.get('people/ann-reed')?.map(({ claim: { id } }) => id)).toEqual(
      expect.arrayContaining(['best-part', 'second-film']),
    )
    expect(world.relayed.get('outlets/sea-mirror')?.map(({ claim: { id } }) => id)).toEqual(['second-film'])
    expect(trackRecordOf(world, 'outlets/sea-mirror').relayed).toEqual([])
    expect(leftOutOf(world, world.relayed.get('outlets/sea-mirror'))).toEqual({ opinions: 0, confirmed: 1 })
    expect(leftOutOf(world, world.said.get('people/ann-reed'))).toMatchObject({ opinions: 1 })
    expect(leftOutOf(world)).toEqual({ opinions: 0, confirmed: 0 })
  })

  it('does not hold a contradiction against anyone where nothing says which side is better attested', () => {
    expect(shown(trackRecordOf(world, 'companies/brightline').said)).toEqual(['disputed: viewers'])
  })

  it('is empty for one that said nothing', () => {
    expect(trackRecordOf(world, 'people/cy-mora')).toEqual({ said: [], relayed: [] })
  })
})

describe('the track record of an outlet', () => {
  it('asks of a contradiction which side is better attested', async () => {
    const against = (on: string, better: 'this' | 'other' | 'unresolved') =>
      since(`against-${on}`, [{ on: `stories/before#${on}`, as: 'contradicts', better }])
    const world = await linked(
      [claim('wrong'), claim('right'), claim('unclear')],
      [against('wrong', 'this'), against('right', 'other'), against('unclear', 'unresolved')],
    )
    expect(shown(trackRecordOf(world, 'outlets/harbour-post').said)).toEqual([
      'held: script',
      'contradicted: wrong',
      'disputed: right',
      'disputed: unclear',
    ])
  })

  it('counts as open what nothing has acted on, if its status left something to be seen', async () => {
    const statuses = ['confirmed', 'reported', 'projected', 'teased', 'open', 'rumour', 'opinion'] as const
    const world = await linked(
      statuses.map((status) => claim(`is-${status}`, { status, by: 'people/cy-mora' })),
      [since('other')],
    )
    expect(shown(trackRecordOf(world, 'people/cy-mora').said)).toEqual([
      'open: is-open',
      'open: is-projected',
      'open: is-reported',
      'open: is-rumour',
      'open: is-teased',
    ])
  })

  it('leaves an opinion out even when a later claim bears it out', async () => {
    const world = await linked(
      [claim('judgement', { status: 'opinion', by: 'people/cy-mora' })],
      [since('bears-out', [{ on: 'stories/before#judgement', as: 'confirms' }])],
    )
    expect(world.fates.has('stories/before#judgement')).toBe(true)
    expect(trackRecordOf(world, 'people/cy-mora').said).toEqual([])
  })

  it('keeps what it passed on apart from what it said, with the hop, and counts each claim once', async () => {
    const by = 'outlets/sea-mirror'
    const world = await linked(
      [
        claim('told', {
          relays: [
            { by, on: '2020-06-02', drift: 'said a third film' },
            { by, on: '2020-06-09' },
            { by: 'outlets/harbour-post', on: '2020-06-10' },
          ],
        }),
      ],
      [since('bears-out', [{ on: 'stories/before#told', as: 'confirms' }])],
    )
    const { said, relayed } = trackRecordOf(world, by)
    expect(shown(said)).toEqual(['lapsed: new-captain'])
    expect(shown(relayed)).toEqual(['held: told'])
    expect(relayed[0]?.relay).toMatchObject({ on: '2020-06-02', drift: 'said a third film' })
    expect(trackRecordOf(world, 'outlets/harbour-post').relayed).toEqual([])
  })

  it('does not take it for borne out that a thing is open when another says that it still is', async () => {
    const still = { by: 'people/cy-mora', status: 'open' } as const
    const world = await linked(
      [
        claim('undecided', still),
        claim('still-undecided', {
          ...still,
          said: '2020-06-02',
          effects: [{ on: 'stories/before#undecided', as: 'confirms' }],
        }),
        claim('never-answered', still),
        claim('never-answered-yet', {
          ...still,
          said: '2020-06-03',
          effects: [{ on: 'stories/before#never-answered', as: 'confirms' }],
        }),
      ],
      [since('decided', [{ on: 'stories/before#still-undecided', as: 'resolves' }])],
    )
    const { said } = trackRecordOf(world, 'people/cy-mora')
    expect(shown(said)).toEqual([
      'settled: still-undecided',
      'open: never-answered-yet',
      'open: never-answered',
      'open: undecided',
    ])
    expect(said[0]?.fate?.by).toBe('stories/since#decided')
  })
})

describe('every track record of the hub', () => {
  it('does not depend on the order of the files', async () => {
    const dataset = await loadDataset('src/content')
    const speakers = [...dataset.entries.keys()]
    const all = ({ entries }: Pick<Dataset, 'entries'>) => {
      const world = linkDataset({ ...dataset, entries })
      return speakers.map((ref) => {
        const { said, relayed } = trackRecordOf(world, ref)
        return [ref, shown(said), shown(relayed), countOutcomes(said)]
      })
    }
    const expected = all(dataset)
    const pairs = [...dataset.entries]
    fc.assert(
      fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
        expect(all({ entries: new Map(shuffled) })).toEqual(expected)
      }),
      { numRuns: 5 },
    )
  }, 30_000)
})
