import { shuffledSubarray, assert, property, constantFrom } from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { asOf, changesOf } from '#src/hub/as-of.ts'
import { pagesAsOf } from '#src/hub/as-of-pages.ts'
import { type Dataset, datasetOf, toDatasetFile } from '#src/hub/dataset.ts'
import { entriesOf } from '#src/hub/entries.ts'
import { linkDataset } from '#src/hub/link.ts'
import type { Shaped } from '#src/hub/pages/shaped.ts'

let dataset: Dataset
let days: string[] = []

beforeAll(async () => {
  dataset = await loadDataset('src/content')
  days = changesOf(dataset).map(({ day }) => day)
})

const claimsOf = (then: Dataset) => [...linkDataset(then).claims.keys()]
const fatesOf = (then: Dataset) => linkDataset(then).fates

describe('asOf, on every day on which something changed', () => {
  it('knows all that was known the change before, and more', () => {
    expect(days.length).toBeGreaterThan(20)
    const lost = days.slice(1).flatMap((day, at) => {
      const [before, after] = [asOf(dataset, days[at] ?? ''), asOf(dataset, day)]
      const [claims, fates] = [new Set(claimsOf(after)), fatesOf(after)]
      return [
        ...[...before.entries.keys()].filter((ref) => !after.entries.has(ref)),
        ...claimsOf(before).filter((ref) => !claims.has(ref)),
        ...[...fatesOf(before).keys()].filter((ref) => !fates.has(ref)),
        ...(claims.size > claimsOf(before).length ? [] : ['no more claims']),
      ].map((what) => `${what} on ${day}`)
    })
    expect(lost).toEqual([])
  }, 60_000)

  it('changes nothing when it is asked again, or of what was known later', () => {
    const once = days.map((day) => asOf(dataset, day))
    expect(once.map((then, at) => asOf(then, days[at] ?? ''))).toEqual(once)
    const ofLater = days.map((day, at) => asOf(asOf(dataset, days[at + 1] ?? '2099-01-01'), day))
    expect(ofLater).toEqual(once)
  }, 60_000)

  it('is the whole dataset from the day on which that was looked over', () => {
    expect(asOf(dataset, dataset.site.updated)).toBe(dataset)
    expect(asOf(dataset, '2099-01-01')).toBe(dataset)
  })

  it('tells no other claim and no other fate between two changes', () => {
    const [on, after] = [linkDataset(asOf(dataset, '2020-05-04')), linkDataset(asOf(dataset, '2020-05-05'))]
    expect([...after.claims.keys()]).toEqual([...on.claims.keys()])
    expect(after.fates).toEqual(on.fates)
  })
})

const ISO = /^(?:19|20)\d\d(?:-\d\d){0,2}$/
const SHORT = /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (20\d\d)\b/g
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Every date that a page holds, as a field or as the hub itself writes one, at its first day. */
function* datesIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (ISO.test(value)) yield `${value}-01-01`.slice(0, 10)
    for (const [, day = '', month = '', year = ''] of value.matchAll(SHORT))
      yield `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* datesIn(inner)
  }
}

/** Every record and claim that a page names, wherever. */
function* refsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (
      /^(?:stories|questions|people|companies|outlets|films|characters)\/[a-z0-9-]+(?:#[a-z0-9-]+)?$/.test(
        value,
      )
    )
      yield value
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* refsIn(key)
      yield* refsIn(inner)
    }
  }
}

describe('the pages of another day', () => {
  const walk = (see: (page: Shaped, day: string, then: Set<string>) => string[]): string[] =>
    days.flatMap((day) => {
      const then = asOf(dataset, day)
      const known = new Set<string>([...then.entries.keys(), ...claimsOf(then)])
      return [...pagesAsOf(dataset, day).values()].flatMap((page) =>
        see(page, day, known).map((what) => `${page.id} on ${day}: ${what}`),
      )
    })

  it('show no date after it', () => {
    expect(walk((page, day) => [...datesIn(page)].filter((date) => date > day))).toEqual([])
  }, 60_000)

  it('name no record and no claim that came after it', () => {
    expect(walk((page, _, known) => [...refsIn(page)].filter((ref) => !known.has(ref)))).toEqual([])
  }, 60_000)

  it('agree on how many claims there are', () => {
    const counts = days.map((day) => {
      const pages = pagesAsOf(dataset, day)
      const timeline = pages.get('timeline')
      const years = timeline?.kind === 'timeline' ? timeline.years : []
      const ids = [...pages.keys()].filter((id) => id.startsWith('claims/'))
      return [day, years.reduce((sum, { claims }) => sum + claims, 0), ids.length]
    })
    const all = days.map((day) => {
      const then = asOf(dataset, day)
      const refs = new Set<string>(claimsOf(then))
      const again = entriesOf(then, 'story')
        .flatMap(({ record }) => record.claims)
        .filter(({ restates = '' }) => refs.has(restates))
      return [day, refs.size - again.length, refs.size]
    })
    expect(counts).toEqual(all)
  }, 60_000)

  it('leave a question open that was settled later, and the claim that asked it without its fate', () => {
    const before = pagesAsOf(dataset, '2021-09-24').get('questions/sequel-or-prequel')
    const after = pagesAsOf(dataset, '2021-09-25').get('questions/sequel-or-prequel')
    expect(before).toMatchObject({ question: { state: 'leaning' } })
    expect(after).toMatchObject({ question: { state: 'settled', settled: { on: '2021-09-25' } } })
    const story = pagesAsOf(dataset, '2021-09-24').get('stories/extraction-2-in-the-works')
    expect(JSON.stringify(story)).not.toContain('tudum')
  })

  it('are none before the first story', () => {
    expect([...pagesAsOf(dataset, '2019-12-31').keys()]).toEqual([])
  })
})

it('gives every claim the same fate whatever the order of the files', () => {
  const fates = fatesOf(dataset)
  const entries = [...dataset.entries]
  assert(
    property(
      shuffledSubarray(entries, { minLength: entries.length }),
      constantFrom(...days),
      (order, day) => {
        const shuffled = { site: dataset.site, entries: new Map(order) }
        const sorted = (all: ReturnType<typeof fatesOf>) => [...all].sort(([a], [b]) => (a < b ? -1 : 1))
        expect(sorted(fatesOf(shuffled))).toEqual(sorted(fates))
        expect(sorted(fatesOf(asOf(shuffled, day)))).toEqual(sorted(fatesOf(asOf(dataset, day))))
      },
    ),
    { numRuns: 12 },
  )
}, 60_000)

it('survives the way through one file', () => {
  const { site, records } = JSON.parse(JSON.stringify(toDatasetFile(dataset)))
  const copy = datasetOf({ site, records })
  expect([...copy.entries].map(([ref, { kind, record }]) => [ref, kind, record])).toEqual(
    [...dataset.entries].map(([ref, { kind, record }]) => [ref, kind, record]),
  )
})
