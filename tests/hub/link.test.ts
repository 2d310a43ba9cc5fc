import { beforeAll, describe, expect, it } from 'vitest'
import { linkDataset, type Linked } from '#src/hub/link.ts'
import { loadDataset } from '#src/compiler/load.ts'
import { findNear } from '#src/hub/near.ts'
import type { Ref } from '#src/model/kinds.ts'

/** On the real dataset, with what facts say as literals: who said what, and what is tied to what. */
let linked: Linked
beforeAll(async () => {
  linked = linkDataset(await loadDataset('src/content'))
})

const LEAD = 'stories/extraction-2-in-the-works'
const headings = (ref: Ref, heading: string) =>
  (linked.relations.get(ref) ?? [])
    .find((group) => group.heading === heading)
    ?.items.map((item) => item.ref ?? item.name)

describe('relations', () => {
  it('written on a film show on whoever made it', () => {
    expect(headings('films/extraction', 'Directed by')).toEqual(['people/sam-hargrave'])
    expect(headings('people/sam-hargrave', 'Directed')).toEqual(['films/extraction', 'films/extraction-2'])
    expect(headings('companies/agbo', 'Produced')).toEqual(
      expect.arrayContaining(['films/extraction', 'films/extraction-2']),
    )
  })

  it('tie a character to its films and its actor, each once', () => {
    expect(headings('characters/tyler-rake', 'Played by')).toEqual(['people/chris-hemsworth'])
    expect(headings('characters/gaspar', 'Appears in')).toEqual(['films/extraction'])
    expect(headings('people/david-harbour', 'Appears in')).toEqual(['films/extraction'])
  })

  it('are told in both directions from one fact', () => {
    expect(headings('companies/agbo', 'Founded by')).toEqual(
      expect.arrayContaining(['people/anthony-russo', 'people/joe-russo']),
    )
    expect(headings('people/joe-russo', 'Founded')).toEqual(['companies/agbo'])
    expect(headings('films/extraction', 'Followed by')).toEqual(['films/extraction-2'])
    expect(headings('people/joe-russo', 'Sibling of')).toContain('people/anthony-russo')
    expect(headings('people/anthony-russo', 'Sibling of')).toContain('people/joe-russo')
  })
})

describe('claims', () => {
  it('stand with their speaker and with those they name, but not twice with one', () => {
    const said = linked.said.get('people/joe-russo')?.map(({ claim }) => claim.id) ?? []
    const discussed = linked.discussed.get('people/joe-russo')?.map(({ claim }) => claim.id) ?? []
    expect(said).toContain('deal-closed')
    expect(discussed).toContain('wrote-first')
    expect(said.filter((id) => discussed.includes(id))).toEqual([])
  })

  it('that restate one of another story are not listed beside it, and still lead back to theirs', () => {
    const told = [...(linked.said.get('outlets/deadline') ?? []), ...(linked.replies.values() ?? [])].flat()
    const refs = told.map((each) => ('ref' in each ? each.ref : each.stated.ref))
    expect(refs).toContain(`${LEAD}#hemsworth-no-deal`)
    expect(refs).not.toContain('stories/deal-reported#hemsworth-shown-last')
    expect(linked.claims.has('stories/deal-reported#hemsworth-shown-last')).toBe(true)
    const mentions = linked.mentions.get('people/chris-hemsworth') ?? []
    expect(mentions.map(({ story }) => story)).toContain('stories/deal-reported')
    // Nothing of the sentence is the outlet's name.
    const [restated] = (linked.mentions.get('outlets/deadline') ?? []).flatMap(({ sentence }) =>
      sentence.before.startsWith('For Chris Hemsworth there is no deal') ? [sentence] : [],
    )
    expect(restated).toMatchObject({ words: '', after: '' })
  })

  it('tell a sentence of a story once, however often it names the record', () => {
    const repeated = [...linked.mentions].flatMap(([ref, mentions]) => {
      const told = mentions.map(
        ({ story, sentence: { before, words, after } }) => `${story} ${before}${words}${after}`,
      )
      return told.length === new Set(told).size ? [] : [ref]
    })
    expect(linked.mentions.size).toBeGreaterThan(20)
    expect(repeated).toEqual([])
  })

  it('come newest first', () => {
    const dates = linked.said.get('people/joe-russo')?.map(({ claim }) => claim.said) ?? []
    expect(dates.length).toBeGreaterThan(10)
    expect(dates.filter((date, at) => at > 0 && date > (dates[at - 1] ?? '') && date.length === 10)).toEqual(
      [],
    )
    expect(dates.at(-1)?.slice(0, 4)).toBe('2020')
  })

  it('carry the sentence that states them, cut at the very words', () => {
    const { sentence } = linked.claims.get(`${LEAD}#deal-closed`) ?? {}
    expect(sentence?.words).toBe('his contract for the second screenplay is concluded')
    expect(sentence?.before).toMatch(/told Deadline that $/)
  })

  it('have the fate that a later claim gives them', () => {
    expect(linked.fates.get(`${LEAD}#preliminary-talks`)).toEqual({
      as: 'supersedes',
      by: `${LEAD}#deal-closed`,
      on: '2020-05-04',
    })
    expect(linked.fates.get(`${LEAD}#which-way`)).toMatchObject({
      as: 'resolves',
      by: 'stories/tudum-teaser#story-goes-forward',
      on: '2021-09-25',
      answer: 'sequel',
    })
    expect(linked.fates.get(`${LEAD}#next-four-weeks`)).toMatchObject({ as: 'contradicts', on: '2020-07-16' })
    expect(linked.fates.get(`${LEAD}#huge-hit`)).toBeUndefined()
  })
})

describe('what is near', () => {
  it('is what shares most relations and claims, never the record itself', () => {
    const near = findNear(linked, 'people/sam-hargrave').map(({ ref }) => ref)
    expect(near.slice(0, 3)).toContain('films/extraction-2')
    expect(near).toContain('people/joe-russo')
    expect(near).not.toContain('people/sam-hargrave')
  })
})
