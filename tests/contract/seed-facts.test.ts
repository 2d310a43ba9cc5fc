import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { storySchema } from '#src/model/story.schema.ts'

/**
 * The article that the lead story retells was taken apart into 34 statements before the story was written. Here each
 * of them is held to the claims that carry it: how sure it was, who said it, to whom and when, as literals.
 */
const FILE = new URL('../../src/content/stories/extraction-2-in-the-works.json', import.meta.url)
const story = storySchema.parse(JSON.parse(readFileSync(FILE, 'utf8')))

const SLASHFILM = { by: 'outlets/slashfilm', said: '2020-05' }
const DEADLINE = { by: 'outlets/deadline', said: '2020-05-04' }
const NETFLIX = { by: 'companies/netflix', said: '2020-05-02' }
const HEMSWORTH = { by: 'people/chris-hemsworth', said: '2020-05' }
const RUSSO_DEADLINE = { by: 'people/joe-russo', to: 'outlets/deadline', said: '2020-05-04' }
const RUSSO_COLLIDER = { by: 'people/joe-russo', to: 'outlets/collider', said: '2020-04' }
const HARGRAVE = { by: 'people/sam-hargrave', to: 'outlets/collider', said: '2020-04' }

interface Row {
  fact: string
  claim: string
  status: string
  by: string
  to?: string
  said: string
}

const FACTS: Row[] = [
  { fact: 'S1', claim: 'second-film', status: 'reported', ...SLASHFILM },
  { fact: 'S2', claim: 'which-way', status: 'open', ...SLASHFILM },
  { fact: 'S3', claim: 'record-arrival', status: 'reported', ...SLASHFILM },
  { fact: 'S4', claim: 'moving-ahead', status: 'reported', ...SLASHFILM },
  { fact: 'S5', claim: 'wrote-first', status: 'confirmed', ...SLASHFILM },
  { fact: 'S6', claim: 'deal-closed', status: 'confirmed', ...RUSSO_DEADLINE },
  { fact: 'S7', claim: 'franchise-start', status: 'opinion', ...SLASHFILM },
  { fact: 'S8', claim: 'opening-day', status: 'reported', ...HEMSWORTH },
  { fact: 'S9', claim: 'most-viewed', status: 'projected', ...DEADLINE },
  { fact: 'S10', claim: 'own-metric', status: 'reported', ...SLASHFILM },
  { fact: 'S11', claim: 'ninety-million', status: 'projected', ...NETFLIX },
  { fact: 'S12', claim: 'next-four-weeks', status: 'projected', ...DEADLINE },
  { fact: 'S13', claim: 'huge-hit', status: 'opinion', ...SLASHFILM },
  { fact: 'S14', claim: 'hemsworth-stars', status: 'confirmed', ...SLASHFILM },
  { fact: 'S15', claim: 'hargrave-debut', status: 'confirmed', ...SLASHFILM },
  { fact: 'S16', claim: 'deadline-report', status: 'reported', ...SLASHFILM },
  { fact: 'S17', claim: 'formative-stages', status: 'confirmed', ...RUSSO_DEADLINE },
  { fact: 'S18', claim: 'forward-or-backward', status: 'open', ...RUSSO_DEADLINE },
  { fact: 'S19', claim: 'loose-ending', status: 'confirmed', ...RUSSO_DEADLINE },
  { fact: 'S20', claim: 'rake-return', status: 'reported', ...SLASHFILM },
  { fact: 'S21', claim: 'rake-mercenary', status: 'confirmed', ...SLASHFILM },
  // Two men floated the idea, so two claims carry it.
  { fact: 'S22', claim: 'russo-earlier', status: 'teased', ...RUSSO_COLLIDER },
  { fact: 'S22', claim: 'hargrave-earlier', status: 'teased', ...HARGRAVE },
  { fact: 'S23', claim: 'rake-and-gaspar', status: 'teased', ...HARGRAVE },
  { fact: 'S24', claim: 'potential', status: 'opinion', ...HARGRAVE },
  { fact: 'S25', claim: 'ambiguous-ending', status: 'confirmed', ...HARGRAVE },
  { fact: 'S26', claim: 'either-way', status: 'open', ...HARGRAVE },
  // A reading of what Russo said in April, made when the article was written.
  { fact: 'S27', claim: 'russo-vague', status: 'reported', ...SLASHFILM },
  { fact: 'S28', claim: 'preliminary-talks', status: 'confirmed', ...RUSSO_COLLIDER },
  { fact: 'S29', claim: 'right-story', status: 'open', ...RUSSO_COLLIDER },
  { fact: 'S30', claim: 'would-they', status: 'open', ...RUSSO_COLLIDER },
  { fact: 'S31', claim: 'lot-of-work', status: 'confirmed', ...RUSSO_COLLIDER },
  { fact: 'S32', claim: 'team-back', status: 'reported', ...DEADLINE },
  { fact: 'S33', claim: 'optimistic', status: 'reported', ...DEADLINE },
  { fact: 'S34', claim: 'script-first', status: 'open', ...DEADLINE },
]

const ENDING = [{ film: 'films/extraction', level: 'ending' }]
const PREMISE = [{ film: 'films/extraction', level: 'premise' }]

/** What the claims that give a film away say that they give away; every other claim says nothing. */
const SPOILERS: Record<string, unknown> = {
  'loose-ending': ENDING,
  'rake-return': ENDING,
  'ambiguous-ending': ENDING,
  'rake-mercenary': PREMISE,
  'rake-and-gaspar': PREMISE,
}

const prose = [story.headline, ...story.body.filter((block) => typeof block === 'string')].join('\n')
const stated = new Set([...prose.matchAll(/\{#([a-z0-9-]+)\}/g)].map(([, id]) => id))
const claimOf = (id: string) => story.claims.find((claim) => claim.id === id)

describe('the lead story', () => {
  it('carries all 34 statements of the article it retells', () => {
    const numbers = Array.from({ length: 34 }, (_, index) => `S${index + 1}`)
    expect([...new Set(FACTS.map(({ fact }) => fact))]).toEqual(numbers)
    expect(new Set(FACTS.map(({ claim }) => claim)).size).toBe(FACTS.length)
  })

  it.each(FACTS)(
    'keeps $fact as $claim: how sure, who, to whom, when',
    ({ claim: id, status, by, to, said }) => {
      const claim = claimOf(id)
      expect({ status: claim?.status, by: claim?.by, to: claim?.to, said: claim?.said }).toEqual({
        status,
        by,
        to,
        said,
      })
      expect(stated).toContain(id)
    },
  )

  it('gives exact days only where they are known', () => {
    for (const { id, said, inferred } of story.claims) {
      const workedOut = said === '2020-05' || said === '2020-04'
      expect({ id, inferred }).toEqual({ id, inferred: workedOut ? true : undefined })
    }
  })

  it.each(FACTS.filter(({ by }) => by !== 'outlets/slashfilm'))(
    'passes $claim on to SlashFilm in May 2020',
    ({ claim }) => {
      expect(claimOf(claim)?.relays?.at(-1)).toMatchObject({ by: 'outlets/slashfilm', on: '2020-05' })
    },
  )

  it('says which claims give a film away', () => {
    const spoilers = Object.fromEntries(
      story.claims.flatMap(({ id, spoils }) => (spoils ? [[id, spoils]] : [])),
    )
    expect(spoilers).toEqual(SPOILERS)
  })

  it('tells of the talks in April as overtaken by the deal in May', () => {
    expect(claimOf('deal-closed')?.effects).toEqual([
      { on: 'stories/extraction-2-in-the-works#preliminary-talks', as: 'supersedes' },
    ])
  })

  it('keeps the first four weeks that Netflix named, and marks where they became the next four', () => {
    const claim = claimOf('ninety-million')
    expect(claim?.figure).toMatchObject({ value: 90_000_000, unit: 'households' })
    expect(claim?.text).toContain('in its first four weeks')
    expect(
      claim?.relays?.map(({ by, drift }) => [by, drift?.includes('the next four weeks') ?? false]),
    ).toEqual([
      ['people/chris-hemsworth', false],
      ['outlets/deadline', true],
      ['outlets/slashfilm', true],
    ])
  })
})
