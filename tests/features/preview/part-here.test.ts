import { describe, expect, it } from 'vitest'
import type { Ref } from '#src/model/kinds.ts'
import type { EntityPayload, StoryPayload } from '#src/model/payload.schema.ts'
import { partsHere } from '#src/features/preview/part-here.ts'

const claim = (slug: string, by: Ref<'person'>, names: Ref[] = []) => ({
  ref: `stories/a#${slug}` as const,
  text: ['It is so, says ', ...names.map((ref) => ({ type: 'entity' as const, ref, children: ['someone'] }))],
  status: 'reported' as const,
  by,
  said: '2020-05-04',
  sources: ['one'],
})

const story = {
  kind: 'story',
  claims: [
    claim('one', 'people/ada', ['people/ada', 'people/ben']),
    { ...claim('two', 'people/ada'), to: 'outlets/echo' },
    { ...claim('three', 'people/ben', ['people/ada']), relays: [{ by: 'people/cy', on: '2020' }] },
  ],
  sources: [{ id: 'one', outlet: 'outlets/wire', role: 'origin' }],
} as unknown as StoryPayload

const film = {
  kind: 'film',
  name: 'Undertow',
  relations: [
    { heading: 'Directed by', items: [{ ref: 'people/ada' }] },
    { heading: 'Production company', items: [{ ref: 'companies/deep' }] },
    {
      heading: 'Followed by',
      items: [{ ref: 'films/next', spoils: [{ film: 'films/undertow', level: 'ending' }] }],
    },
  ],
  said: [],
  discussed: [],
} as unknown as EntityPayload

const of = (ref: Ref) => ({ key: ref, ref, isClaimPage: false })

describe('the part of a record in the page being read', () => {
  it.each([
    ['people/ada', 'said 2 things and is named in one claim'],
    ['people/ben', 'said one thing and is named in one claim'],
    ['people/cy', 'passed on one thing'],
    ['outlets/echo', 'was told one thing'],
    ['outlets/wire', 'one of its sources'],
  ] as const)('of %s in a story: %s', (ref, words) => {
    expect(partsHere(of(ref), story, {})).toEqual([{ term: 'In this story', words }])
  })

  it('tells a relation from the side of the record', () => {
    expect(partsHere(of('people/ada'), film, {})).toEqual([{ term: 'Directed', words: 'Undertow' }])
    expect(partsHere(of('companies/deep'), film, {})).toEqual([{ term: 'Produced', words: 'Undertow' }])
  })

  it('keeps a relation shut that gives away what is guarded, and tells it where nothing is', () => {
    expect(partsHere(of('films/next'), film, {})).toEqual([])
    expect(partsHere(of('films/next'), film, { 'films/undertow': 'off' })).toEqual([
      { term: 'Sequel to', words: 'Undertow' },
    ])
  })

  it('says nothing of what the page does not name', () => {
    expect(partsHere(of('people/nobody'), story, {})).toEqual([])
  })
})
