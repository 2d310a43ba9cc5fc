import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allSeen,
  begun,
  following,
  type Follows,
  happeningsOf,
  merged,
  newsOf,
  NOTHING,
} from '#src/model/following.ts'
import type { Ref } from '#src/model/kinds.ts'
import type { Change } from '#src/model/open.schema.ts'
import { readFollows } from '#src/model/read-follows.ts'
import type { SearchClaim } from '#src/model/search-index.ts'

const ADA = 'people/ada'
const BEN = 'people/ben'
const STUDIO = 'companies/studio'
const REFS: readonly Ref[] = [ADA, BEN, STUDIO, 'questions/when']

const claim = (name: string, by: Ref, about: Ref[] = []): SearchClaim => ({
  ref: `stories/a#${name}`,
  text: name,
  by,
  about,
  status: 'reported',
  said: '2021-05-04',
})
const CLAIMS = [
  claim('one', ADA, [STUDIO]),
  claim('two', BEN, ['questions/when']),
  claim('three', STUDIO, [ADA]),
]
const said = (name: string): Change => ({ on: '2021-05-04', what: 'said', id: `stories/a#${name}` })
const LOG: readonly Change[] = [
  { on: '2022-01-01', what: 'settles', id: 'questions/when', by: 'stories/a#two' },
  { on: '2022-01-01', what: 'confirms', id: 'stories/a#one', by: 'stories/a#two' },
  { on: '2021-08-01', what: 'corrected', id: BEN },
  { on: '2021-08-01', what: 'corrected', id: BEN },
  said('one'),
  said('two'),
  said('three'),
]
const told = (changes: readonly Change[]) => happeningsOf(changes, { claims: CLAIMS })
const changesIn = (follows: Follows, changes: readonly Change[]) =>
  newsOf(follows, told(changes)).map(({ change }) => change)
const follow = (ref: Ref, changes: readonly Change[], from = NOTHING) =>
  begun(following(from, ref, true), told(changes))

describe('what is new about what is followed', () => {
  it('is nothing when it has just been followed', () => {
    expect(changesIn(following(NOTHING, ADA, true), LOG)).toEqual([])
    expect(changesIn(follow(ADA, LOG), LOG)).toEqual([])
  })

  it('is each claim by it and about it, each fate of those, and each question of theirs that is settled', () => {
    expect(changesIn(follow(ADA, []), LOG)).toEqual([LOG[1], LOG[4], LOG[6]])
    expect(changesIn(follow('questions/when', []), LOG)).toEqual([LOG[0], LOG[5]])
    expect(changesIn(follow(BEN, []), LOG)).toEqual([LOG[0], LOG[2], LOG[3], LOG[5]])
  })

  it('is also what was said long ago, when the dataset has only now gained it', () => {
    const follows = follow(ADA, [said('three')])
    expect(changesIn(follows, [said('three'), said('one')])).toEqual([said('one')])
  })

  it('is a second correction on the day of the first', () => {
    const corrected: Change = { on: '2021-08-01', what: 'corrected', id: BEN }
    expect(changesIn(follow(BEN, [corrected]), [corrected, corrected])).toHaveLength(1)
  })

  it('stays new about one record when another that it concerns is followed meanwhile', () => {
    expect(changesIn(follow(STUDIO, [said('one')], follow(ADA, [])), [said('one')])).toEqual([said('one')])
  })

  it('passes over claims that nobody knows', () => {
    expect(changesIn(follow(ADA, []), [said('gone'), { ...said('gone'), what: 'lapses' }])).toEqual([])
  })

  it('is not told again by an older copy of the log, nor after a claim was gone for a while', () => {
    const follows = allSeen(allSeen(follow(ADA, []), told(LOG)), told([]))
    expect(changesIn(follows, LOG)).toEqual([])
  })

  it('is told once and never missed, whatever grows and in whatever order it is read', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('grow' as const), at: fc.nat(LOG.length - 1) }),
      fc.record({ kind: fc.constant('follow' as const), ref: fc.constantFrom(...REFS) }),
      fc.record({ kind: fc.constant('leave' as const), ref: fc.constantFrom(...REFS) }),
      fc.record({ kind: fc.constant('look' as const) }),
    )
    // What concerns whom, written out by hand.
    const WHOM: readonly (readonly Ref[])[] = [
      ['questions/when', BEN],
      [ADA, STUDIO],
      [BEN],
      [BEN],
      [ADA, STUDIO],
      [BEN, 'questions/when'],
      [STUDIO, ADA],
    ]
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let follows = NOTHING
        const there = new Set<number>()
        const waiting = new Map<Ref, Set<number>>()
        // The second of two like corrections is known by its place: they come in their order.
        const grow = (at: number) => (at === 3 && !there.has(2) ? 2 : at)
        const log = () => told(LOG.filter((_, at) => there.has(at)))
        for (const each of steps) {
          if (each.kind === 'grow') {
            const at = grow(each.at)
            if (!there.has(at)) for (const [ref, set] of waiting) if (WHOM[at]?.includes(ref)) set.add(at)
            there.add(at)
          } else if (each.kind === 'follow') {
            follows = begun(following(follows, each.ref, true), log())
            if (!waiting.has(each.ref)) waiting.set(each.ref, new Set())
          } else if (each.kind === 'leave') {
            follows = following(follows, each.ref, false)
            waiting.delete(each.ref)
          } else {
            follows = allSeen(follows, log())
            for (const set of waiting.values()) set.clear()
          }
          const expected = new Set([...waiting.values()].flatMap((set) => [...set]))
          expect(newsOf(follows, log()).length).toBe(expected.size)
        }
      }),
    )
  })

  it('is unknown again once a record is followed no longer', () => {
    expect(following(follow(ADA, LOG), ADA, false)).toEqual(NOTHING)
  })
})

describe('a file of what is followed', () => {
  const follows = follow(BEN, LOG, follow(ADA, []))

  it('reads back as it was', () => {
    expect(readFollows(JSON.stringify(follows))).toEqual(follows)
  })

  it('is joined to what is followed here, once and in any order to the same end', () => {
    const here = follow(STUDIO, LOG, follow(ADA, [said('one')]))
    const both = merged(here, follows)
    expect(both.refs).toEqual([ADA, STUDIO, BEN])
    expect(merged(both, follows)).toEqual(both)
    const names = (each: Follows) => changesIn(each, LOG).map(({ what, id }) => `${what} ${id}`)
    expect(names(merged(follows, here))).toEqual(names(both))
    expect(names(both)).toEqual(['confirms stories/a#one', 'said stories/a#three'])
  })

  it.each(['', 'not json', 'null', '[]', '"x"', '{}', '{"refs":"people/ada"}'])('is none: %s', (text) => {
    expect(readFollows(text)).toBeUndefined()
  })

  it('is cleared of what makes no sense', () => {
    const text = `{"refs":["people/ada","people/ada","stories/a","people/../x",3,"__proto__","nobody/x"],
      "seen":{"people/ada":["abc",4,"<b>"],"people/ben":["abc"],"__proto__":["abc"]},"more":1}`
    expect(readFollows(text)).toEqual({ refs: [ADA], seen: { [ADA]: ['abc'] } })
  })
})
