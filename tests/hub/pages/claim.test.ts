import { beforeAll, describe, expect, it } from 'vitest'
import { brotliCompressSync } from 'node:zlib'
import { linkDataset } from '#src/hub/link.ts'
import { loadDataset } from '#src/compiler/load.ts'
import { claimPages } from '#src/hub/pages/claim.ts'
import type { Shaped } from '#src/hub/pages/shaped.ts'
import type { ClaimPayload } from '#src/model/payload.schema.ts'

/** On the real dataset, with what facts say as literals. */
let pages: Shaped<ClaimPayload>[]
let claims = 0
beforeAll(async () => {
  const linked = linkDataset(await loadDataset('src/content'))
  claims = linked.claims.size
  pages = [...claimPages(linked)]
})

const LEAD = 'stories/extraction-2-in-the-works'

function pageOf(id: string): Shaped<ClaimPayload> {
  const page = pages.find((each) => each.id === id)
  if (!page) throw new Error(`there is no page ${id}`)
  return page
}
const lead = (claim: string) => pageOf(`claims/extraction-2-in-the-works/${claim}`)

describe('claimPages', () => {
  it('gives every claim a page, small enough to fetch at a glance', () => {
    expect(pages).toHaveLength(claims)
    expect(pages.length).toBeGreaterThan(150)
    const heavy = pages.filter((page) => brotliCompressSync(JSON.stringify(page)).length > 6 * 1024)
    expect(heavy.map(({ id }) => id)).toEqual([])
  }, 30_000)

  it('keeps the hops of ninety-million in order, with what changed at each', () => {
    const { claim, published } = lead('ninety-million')
    expect([claim.by, claim.said]).toEqual(['companies/netflix', '2020-05-02'])
    expect(claim.relays?.map(({ by, drift }) => [by, drift])).toEqual([
      ['people/chris-hemsworth', undefined],
      ['outlets/deadline', 'said the next four weeks, where Netflix had said the first'],
      ['outlets/slashfilm', 'said the next four weeks, as Deadline had'],
    ])
    expect(published).toBe('2020-05')
  })

  it('tells what became of a statement, in whichever story that befell it', () => {
    const { fates } = pageOf('claims/ninety-million-projected/lifts-figures')
    expect(fates.map(({ fate: { as, on } }) => `${as} ${on}`)).toContain('supersedes 2021-10-20')
  })

  it('ties nothing where one only says again that nothing is decided', () => {
    const { fates } = lead('forward-or-backward')
    expect(fates.map(({ fate }) => fate.as)).toEqual(['resolves', 'resolves'])
  })

  it('groups the figures of a film by rule and window, its own group first', () => {
    const { figures } = lead('ninety-million')
    expect(figures[0]).toMatchObject({ window: 'first four weeks, a projection', unit: 'households' })
    expect(figures[0]?.items.map(({ ref, value }) => [ref, value])).toEqual([
      [`${LEAD}#ninety-million`, 90_000_000],
    ])
    const accounts = figures.find(({ unit }) => unit === 'accounts')
    expect(accounts?.items.map(({ value }) => value)).toEqual([99_000_000])
    expect(figures.find(({ unit }) => unit === 'hours viewed')?.items).toHaveLength(1)
    expect(new Set(figures.map(({ rule, window }) => rule + window)).size).toBe(figures.length)
  })

  it('leads to the same statement in another story, and shows the figure in its own words there', () => {
    const again = pageOf('claims/ninety-million-projected/first-four-weeks')
    expect(lead('ninety-million').retellings?.map(({ ref }) => ref)).toEqual([again.claim.ref])
    expect(again.retellings?.map(({ ref }) => ref)).toEqual([`${LEAD}#ninety-million`])
    expect(again.figures[0]?.items.map(({ ref }) => ref)).toEqual([again.claim.ref])
    const part = pageOf('claims/hemsworth-thanks-viewers/stoked')
    expect(part.retellings?.map(({ ref }) => ref)).toEqual([`${LEAD}#hemsworth-stoked`])
    expect(lead('deadline-report').retellings).toBeUndefined()
  })

  it('tells the better side of a contradiction from the side of each page', () => {
    const next = lead('next-four-weeks')
    expect(next.contradictions).toEqual([
      expect.objectContaining({
        better: 'other',
        note: expect.stringContaining('a slip that was passed along'),
      }),
    ])
    const [against] = next.contradictions
    const other = pageOf(`claims/${against?.claim.ref.slice('stories/'.length).replace('#', '/')}`)
    expect(other.contradictions.find(({ claim }) => claim.ref === next.claim.ref)).toMatchObject({
      better: 'this',
    })
    expect(pageOf('claims/ninety-million-projected/biggest-premiere').contradictions).toEqual([
      expect.objectContaining({ better: 'unresolved' }),
    ])
  })

  it('tells everything that became of a claim, and the answer that settled it', () => {
    const { fates } = lead('which-way')
    expect(fates.map(({ fate, claim }) => [fate.as, claim.ref])).toContainEqual([
      'resolves',
      'stories/tudum-teaser#story-goes-forward',
    ])
    expect(fates.find(({ fate }) => fate.by === 'stories/tudum-teaser#story-goes-forward')?.fate.answer).toBe(
      'sequel',
    )
    expect(lead('either-way').questions).toContainEqual({ ref: 'questions/sequel-or-prequel', role: 'asks' })
  })

  it('tells what a claim does to earlier ones, and keeps contradictions apart', () => {
    expect(lead('deal-closed').effects).toContainEqual(
      expect.objectContaining({
        as: 'supersedes',
        claim: expect.objectContaining({ ref: `${LEAD}#preliminary-talks` }),
      }),
    )
    expect(pages.flatMap(({ effects }) => effects).filter(({ as }) => as === 'contradicts')).toEqual([])
  })

  it('brings only the sources that the claim names', () => {
    expect(
      lead('ninety-million')
        .sources.map(({ id }) => id)
        .sort(),
    ).toEqual(['deadline', 'hindustan-times-2-may', 'slashfilm'])
  })
})
