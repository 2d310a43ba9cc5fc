import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { linkDataset, type Linked } from '#src/hub/link.ts'
import { allPages } from '#src/hub/pages/all.ts'
import type { Shaped } from '#src/hub/pages/shaped.ts'
import type { EntityPayload, TrackRecordPayload } from '#src/model/payload.schema.ts'
import { inWorld } from '#tests/fixtures/world.ts'

type Page = Shaped<TrackRecordPayload>

const recordsOf = (linked: Linked): Page[] => [...allPages(linked)].filter((page) => page.kind === 'record')

describe('the track records of the hub', () => {
  let linked: Linked
  let pages: Page[]
  let entities: Shaped<EntityPayload>[]
  beforeAll(async () => {
    linked = linkDataset(await loadDataset('src/content'))
    pages = recordsOf(linked)
    entities = [...allPages(linked)].filter((page) => 'totals' in page)
  })

  it('are small enough to fetch at a glance', () => {
    expect(pages.length).toBeGreaterThan(20)
    const heavy = pages.filter((page) => brotliCompressSync(JSON.stringify(page)).length > 6 * 1024)
    expect(heavy.map(({ id }) => id)).toEqual([])
  })

  it('have behind each number as many claims, and the numbers of the page they belong to', () => {
    for (const { ref, parts } of pages) {
      for (const { groups } of parts)
        for (const { total, claims } of groups) expect(claims).toHaveLength(total)
      const numbers = Object.fromEntries(
        (['said', 'relayed'] as const).map((way) => [
          way,
          Object.fromEntries(
            (parts.find((part) => part.way === way)?.groups ?? []).map(({ outcome, claims }) => [
              outcome,
              claims.length,
            ]),
          ),
        ]),
      )
      const { leftOut: _words, ...record } = entities.find((page) => page.id === ref)?.totals.record ?? {}
      expect(record).toEqual(numbers)
    }
  })

  it('leave nothing of what was said unaccounted for', () => {
    const numbersIn = (words: string) => (words.match(/\d+/g) ?? []).map(Number)
    for (const { ref, totals } of entities) {
      if (!totals.record) continue
      const { said, leftOut = '' } = totals.record
      const told = [...Object.values(said), ...numbersIn(leftOut)]
      expect([ref, told.reduce((sum, count) => sum + count, 0)]).toEqual([ref, totals.said])
    }
    const { parts } = pages.find(({ id }) => id === 'outlets/slashfilm/record') ?? {}
    expect(parts?.map(({ leftOut }) => leftOut?.replaceAll('\u00A0', ' '))).toEqual([
      'Left out: 2 opinions, and 4 claims confirmed on their own day that have not come up since.',
      'Left out: 2 opinions, and 2 claims confirmed on their own day that have not come up since.',
    ])
  })

  it('are announced by those alone that said or passed on anything, on pages that are there', () => {
    const silent = entities.filter(({ ref }) => !linked.said.has(ref) && !linked.relayed.has(ref))
    expect(silent.length).toBeGreaterThan(5)
    expect(silent.filter(({ totals }) => totals.record)).toEqual([])
    const counted = entities.filter(
      ({ page, totals: { record } }) =>
        page === 1 && Object.keys({ ...record?.said, ...record?.relayed }).length > 0,
    )
    expect(counted.map(({ ref }) => `${ref}/record`).sort()).toEqual(pages.map(({ id }) => id).sort())
  })

  it('tell what Deadline passed on with a slip', () => {
    const page = pages.find(({ id }) => id === 'outlets/deadline/record')
    const passed = page?.parts.find(({ way }) => way === 'relayed')?.groups.flatMap(({ claims }) => claims)
    expect(passed?.find(({ ref }) => ref.endsWith('#ninety-million'))).toMatchObject({
      by: 'companies/netflix',
      said: '2020-05-02',
      passed: { on: '2020-05-04', drift: 'said the next four weeks, where Netflix had said the first' },
      fate: { as: 'resolves', on: '2020-07-16' },
    })
  })
})

describe('a long track record', () => {
  it('goes on over further pages, each with the numbers of the whole', async () => {
    const claims = Array.from({ length: 45 }, (_, at) => ({
      id: `claim-${at}`,
      text: `The claim number ${at}.`,
      status: at < 5 ? 'reported' : 'rumour',
      by: 'people/cy-mora',
      said: '2020-06-01',
      sources: ['post'],
    }))
    const linked = await inWorld(
      (files) =>
        files.write('stories/many.json', {
          $schema: '../schema/story.json',
          headline: 'Many claims',
          dek: 'All at once.',
          published: '2020-06-01',
          about: ['films/the-tide-2'],
          sources: [
            {
              id: 'post',
              outlet: 'outlets/harbour-post',
              url: null,
              dated: null,
              role: 'origin',
              note: 'A copy.',
            },
          ],
          body: claims.map(({ id }) => `:claim[Words of ${id}]{#${id}}.`),
          claims,
        }),
      async (folder) => linkDataset(await loadDataset(folder)),
    )
    const pages = recordsOf(linked).filter(({ ref }) => ref === 'people/cy-mora')
    expect(pages.map(({ id, page, pages: of }) => [id, page, of])).toEqual([
      ['people/cy-mora/record', 1, 2],
      ['people/cy-mora/record/pages/2', 2, 2],
    ])
    expect(
      pages.map(({ parts }) =>
        parts.map(({ groups }) => groups.map((each) => [each.total, each.claims.length])),
      ),
    ).toEqual([[[[45, 40]]], [[[45, 5]]]])
  })
})
