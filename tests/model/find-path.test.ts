import { describe, expect, it } from 'vitest'
import { findPath } from '#src/model/find-path.ts'
import type { Ref } from '#src/model/kinds.ts'
import type { ConnectionsPayload } from '#src/model/payload.schema.ts'
import type { Spoils } from '#src/model/spoilers.ts'

type Records = ConnectionsPayload['records']
type Film = Ref<'film'>

const source = { record: 'films/tide', ids: ['wire'] } as const
const SPOILT: Spoils[] = [{ film: 'films/tide', level: 'ending' }]

/** Records of which each is tied to the others named, in the way that is written before them. */
const tied = (
  ties: Partial<Record<Ref, [heading: string, ...others: (Ref | [Ref, Spoils[]])[]][]>>,
): Records =>
  Object.entries(ties).map(([ref, relations]) => ({
    ref: ref as Ref,
    relations: (relations ?? []).map(([heading, ...others]) => ({
      heading,
      items: others.map((other) =>
        typeof other === 'string'
          ? { ref: other, source: { ...source, ids: [...source.ids] } }
          : { ref: other[0], spoils: other[1], source: { ...source, ids: [...source.ids] } },
      ),
    })),
  }))

const ANN: Ref = 'people/ann'
const BOB: Ref = 'people/bob'
const TIDE: Film = 'films/tide'
const EBB: Film = 'films/ebb'
const STUDIO: Ref = 'companies/studio'

const WORLD = tied({
  [ANN]: [
    ['Wrote', TIDE],
    ['Works for', STUDIO],
    ['Produced', TIDE],
  ],
  [BOB]: [
    ['Works for', STUDIO],
    ['Appears in', TIDE],
  ],
  [TIDE]: [
    ['Written by', ANN],
    ['Produced by', ANN],
    ['Cast', BOB],
    ['Followed by', [EBB, SPOILT]],
  ],
  [EBB]: [['Sequel to', [TIDE, SPOILT]]],
  [STUDIO]: [['People', ANN, BOB, 'people/cid', 'people/dee', 'people/eve']],
  'outlets/alone': [],
})

const isOpen = ({ spoils }: { spoils?: Spoils[] | undefined }) => !spoils
const all = () => true
const refs = (from: Ref, to: Ref, open = isOpen) => findPath(WORLD, from, to, open)?.map(({ ref }) => ref)

describe('the way from one record to another', () => {
  it('tells of each step all that ties the two, in the order of the record it comes from', () => {
    const path = findPath(WORLD, ANN, TIDE, isOpen)
    expect(path?.map(({ ref, ties }) => [ref, ties.map(({ heading }) => heading)])).toEqual([
      [TIDE, ['Wrote', 'Produced']],
    ])
  })

  it('is the shortest, and of those as short the one over records that are tied to few', () => {
    expect(refs(ANN, BOB)).toEqual([TIDE, BOB])
    expect(refs(BOB, ANN)).toEqual([TIDE, ANN])
    expect(refs(ANN, 'people/eve')).toEqual([STUDIO, 'people/eve'])
  })

  it('uses no relation that is shut', () => {
    expect(refs(ANN, EBB)).toBeUndefined()
    expect(refs(ANN, EBB, all)).toEqual([TIDE, EBB])
  })

  it('is none to what nothing is tied to, and empty from a record to itself', () => {
    expect(refs(ANN, 'outlets/alone')).toBeUndefined()
    expect(refs('people/nobody', ANN)).toBeUndefined()
    expect(refs(ANN, ANN)).toEqual([])
  })
})
