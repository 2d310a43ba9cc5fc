import { describe, expect, it } from 'vitest'
import { keyClaims } from '#src/features/story/key-claims.ts'
import { numberClaims } from '#src/features/story/number-claims.ts'
import type { Inline } from '#src/model/inline.ts'
import type { BlockView, ClaimView, Fate, StoryPayload } from '#src/model/payload.schema.ts'

type Rest = Partial<ClaimView>

const mark = (claim: string): Inline => ({ type: 'claim', claim, children: [claim] })
const says = (...slugs: string[]): BlockView => ({ type: 'paragraph', children: slugs.map(mark) })
const HEADING: BlockView = { type: 'heading', text: 'A part' }

const fate = (as: Fate['as']): Fate => ({ as, by: 'stories/later#so', on: '2021' })
const SETTLED: Rest = { status: 'open', fate: fate('resolves') }
const CONFIRMED: Rest = { status: 'confirmed' }
const BORNE_OUT: Rest = { status: 'confirmed', fate: fate('confirms') }
const BROKEN: Rest = { status: 'teased', fate: fate('contradicts') }
const PLAIN: Rest = { status: 'opinion' }
const FIGURE: Rest = {
  status: 'projected',
  figure: { value: 9, unit: 'views', rule: 'two minutes', window: 'a week', of: 'films/undertow' },
}
const ENDS: Rest = { spoils: [{ film: 'films/undertow', level: 'ending' }] }

/** A story of these claims, each stated where the body says so, in headline or dek. */
function story(claims: Record<string, Rest>, body: BlockView[], headline: Inline[] = [], dek: Inline[] = []) {
  const payload: StoryPayload = {
    format: 2,
    build: 'test',
    id: 'stories/undertow-returns',
    kind: 'story',
    cards: {},
    headline,
    dek,
    published: '2020',
    minutes: 1,
    about: [],
    cast: [],
    body,
    claims: Object.entries(claims).map(([slug, rest]) => ({
      ref: `stories/undertow-returns#${slug}`,
      text: [slug],
      status: 'reported',
      by: 'people/ada-quill',
      said: '2020',
      sources: ['wire'],
      ...rest,
    })),
    sources: [],
  }
  return payload
}

const keyOf = (payload: StoryPayload) => keyClaims(payload, numberClaims(payload)).map(({ slug }) => slug)

describe('keyClaims', () => {
  it('are all the claims of a short story, in the order of its words', () => {
    const payload = story({ a: PLAIN, b: SETTLED, c: CONFIRMED }, [says('c', 'a'), HEADING, says('b')])
    expect(keyOf(payload)).toEqual(['c', 'a', 'b'])
  })

  it('are seven of a long one, those of headline and dek among them whatever they are', () => {
    const settled = Object.fromEntries([...'abcdefgh'].map((slug) => [slug, SETTLED]))
    const payload = story(
      { ...settled, head: PLAIN, dek: { ...PLAIN, ...ENDS } },
      [says(...'abcdefgh')],
      [mark('head')],
      [mark('dek')],
    )
    expect(keyOf(payload)).toEqual(['head', 'dek', 'a', 'b', 'c', 'd', 'e'])
  })

  it('take one from each part before a second from any', () => {
    const first = Object.fromEntries([...'abcdefgh'].map((slug) => [slug, FIGURE]))
    const payload = story({ ...first, x: PLAIN, y: PLAIN }, [
      says(...'abcdefgh'),
      HEADING,
      says('a', 'x'),
      HEADING,
      says('b', 'y'),
    ])
    expect(keyOf(payload)).toEqual(['a', 'b', 'c', 'd', 'e', 'x', 'y'])
  })

  it('take the weightiest of a part: figures, settled questions, the confirmed, those with a fate', () => {
    const payload = story(
      {
        plain: PLAIN,
        confirmed: CONFIRMED,
        broken: BROKEN,
        borne: BORNE_OUT,
        settled: SETTLED,
        figure: FIGURE,
      },
      [says('plain', 'confirmed', 'broken', 'borne', 'settled', 'figure')],
    )
    const order = ['figure', 'settled', 'borne', 'broken', 'confirmed', 'plain']
    for (const [at] of order.entries()) {
      // Claims of the headline leave room for as many as are looked at.
      const heads = Array.from({ length: 6 - at }, (_, index) => `head-${index}`)
      const crowded: StoryPayload = {
        ...payload,
        headline: heads.map(mark),
        claims: [...payload.claims, ...story(Object.fromEntries(heads.map((slug) => [slug, {}])), []).claims],
      }
      const taken = keyOf(crowded).filter((slug) => !heads.includes(slug))
      expect(new Set(taken)).toEqual(new Set(order.slice(0, at + 1)))
    }
  })

  it('take what can be read before what stays shut; a premise is no secret', () => {
    const shut = Object.fromEntries([...'abcdefg'].map((slug) => [slug, { ...FIGURE, ...ENDS }]))
    const premise: Rest = { ...FIGURE, spoils: [{ film: 'films/undertow', level: 'premise' }] }
    const payload = story({ ...shut, open: PLAIN, premise }, [says(...'abcdefg', 'open', 'premise')])
    expect(keyOf(payload)).toEqual(['a', 'b', 'c', 'd', 'e', 'open', 'premise'])
  })
})
