import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fateChanges, inOrder } from '#src/hub/fates.ts'
import { linkDataset } from '#src/hub/link.ts'
import { loadDataset } from '#src/compiler/load.ts'
import type { StatedClaim } from '#src/hub/read-story.ts'
import type { Claim } from '#src/model/claim.schema.ts'
import { inWorld } from '#tests/fixtures/world.ts'

const stated = (
  id: string,
  said: string,
  effects: Claim['effects'] = [],
  status: Claim['status'] = 'reported',
): StatedClaim => ({
  ref: `stories/x#${id}`,
  story: 'stories/x',
  claim: { id, text: id, status, by: 'people/ann', said, sources: ['s'], effects },
  text: [id],
  names: [],
  sentence: { before: '', words: id, after: '' },
})
const fatesOf = (claims: StatedClaim[]) =>
  Object.fromEntries(
    fateChanges(new Map(claims.map((claim) => [claim.ref, claim])), new Map()).map(
      ({ of, fate: { as, on } }) => [of.ref, `${as} ${on}`],
    ),
  )
const ON_FIRST = 'stories/x#first'

describe('the fate of a claim', () => {
  const first = stated('first', '2020-05')

  it('is none until a later claim acts on it', () => {
    expect(fatesOf([first, stated('other', '2021')])).toEqual({})
  })

  it('stays tied from the first day, whatever confirms it again', () => {
    const claims = [
      first,
      stated('a', '2021-09-25', [{ on: ON_FIRST, as: 'resolves' }]),
      stated('b', '2023', [{ on: ON_FIRST, as: 'confirms' }]),
    ]
    expect(fatesOf(claims)).toEqual({ [ON_FIRST]: 'resolves 2021-09-25' })
  })

  it('changes when something takes its place or breaks it', () => {
    const claims = [
      first,
      stated('a', '2020-07', [{ on: ON_FIRST, as: 'confirms' }]),
      stated('b', '2021-10', [{ on: ON_FIRST, as: 'supersedes' }]),
    ]
    expect(fatesOf(claims)).toEqual({ [ON_FIRST]: 'supersedes 2021-10' })
  })

  it('is not tied by another who says that it is open', () => {
    const open = stated('first', '2020-05', [], 'open')
    const again = stated('again', '2020-06', [{ on: ON_FIRST, as: 'confirms' }], 'open')
    const answer = stated('answer', '2021', [{ on: ON_FIRST, as: 'resolves' }])
    expect(fatesOf([open, again])).toEqual({})
    expect(fatesOf([open, again, answer])).toEqual({ [ON_FIRST]: 'resolves 2021' })
  })

  it('comes after what it befell, also within a day and whatever the two are called', () => {
    const target = stated('z', '2020-05-04')
    const acting = stated('a', '2020-05-04', [{ on: target.ref, as: 'contradicts' }])
    const others = [stated('m', '2020-05-03'), stated('b', '2020-05-04')]
    expect(inOrder([acting, target, ...others]).map(({ claim }) => claim.id)).toEqual(['m', 'z', 'a', 'b'])
  })

  it('is broken by a contradiction that is the better attested, and disputed by any other', () => {
    const after = (better?: 'this' | 'other' | 'unresolved') =>
      fatesOf([
        first,
        stated('a', '2020-07', [{ on: ON_FIRST, as: 'contradicts', ...(better && { better }) }]),
      ])[ON_FIRST]
    expect(after('this')).toBe('contradicts 2020-07')
    expect([after('other'), after('unresolved'), after()]).toEqual(Array(3).fill('disputes 2020-07'))
  })

  it('is given to both sides of a contradiction: what speaks against one that stands is in dispute, or broken itself', () => {
    const acting = (better: 'this' | 'other' | 'unresolved') =>
      fatesOf([first, stated('a', '2020-07', [{ on: ON_FIRST, as: 'contradicts', better }])])['stories/x#a']
    expect(acting('this')).toBeUndefined()
    expect(acting('unresolved')).toBe('disputes 2020-07')
    expect(acting('other')).toBe('contradicts 2020-07')
  })

  it('may be mended after it was broken', () => {
    const claims = [
      first,
      stated('a', '2020-07', [{ on: ON_FIRST, as: 'contradicts', better: 'this' }]),
      stated('b', '2021', [{ on: ON_FIRST, as: 'confirms' }]),
    ]
    expect(fatesOf(claims)).toEqual({ [ON_FIRST]: 'confirms 2021' })
  })

  it('does not depend on the order of the files', async () => {
    const { claims } = linkDataset(await loadDataset('src/content'))
    const list = [...claims.values()]
    const expected = fatesOf(list)
    expect(Object.keys(expected).length).toBeGreaterThan(20)
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect(fatesOf(shuffled)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })
})

describe('one more story', () => {
  it('changes the fate of an old claim and the state of a question, with no code', async () => {
    const followUp = {
      $schema: '../schema/story.json',
      headline: 'It runs on',
      dek: 'The answer at last.',
      published: '2021-03-20',
      about: ['films/the-tide-2'],
      sources: [
        {
          id: 'post',
          outlet: 'outlets/harbour-post',
          url: 'https://post.example.org/after',
          dated: '2021-03-20',
          role: 'origin',
        },
      ],
      body: ['[Ann Reed](people/ann-reed) says :claim[the second film comes after the first]{#after}.'],
      claims: [
        {
          id: 'after',
          text: '[The Tide 2](films/the-tide-2) is set after the first film.',
          status: 'confirmed',
          by: 'people/ann-reed',
          said: '2021-03-20',
          sources: ['post'],
          effects: [{ on: 'stories/tide-returns#second-film', as: 'resolves' }],
          answers: [{ question: 'questions/before-or-after', with: 'after', weight: 'settles' }],
        },
      ],
    }
    await inWorld(
      (files) => files.write('stories/it-runs-on.json', followUp),
      async (folder) => {
        const linked = linkDataset(await loadDataset(folder))
        expect(linked.fates.get('stories/tide-returns#second-film')).toEqual({
          as: 'resolves',
          by: 'stories/it-runs-on#after',
          on: '2021-03-20',
          answer: 'After it',
        })
        expect(linked.replies.get('questions/before-or-after')?.map(({ stated: { ref } }) => ref)).toEqual([
          'stories/it-runs-on#after',
        ])
      },
    )
  })
})
