import { describe, expect, it } from 'vitest'
import {
  allAt,
  guardable,
  guardsWithin,
  type GuardLevel,
  shutBy,
  SPOILER_LEVELS,
  type Spoils,
} from '#src/model/spoilers.ts'

const TIDE = 'films/the-tide'
const UNDERTOW = 'films/undertow'
const spoils = (...levels: Spoils['level'][]): Spoils[] => levels.map((level) => ({ film: TIDE, level }))

describe('shutBy', () => {
  it.each<[GuardLevel, Spoils['level'][]]>([
    ['off', []],
    ['endings', ['ending', 'plot']],
    ['everything', ['aftermath', 'ending', 'plot']],
  ])('shuts at %s', (guard, shut) => {
    const found = SPOILER_LEVELS.filter((level) => shutBy(spoils(level), { [TIDE]: guard }))
    expect(found).toEqual(shut)
  })

  it('shuts endings for a film that has no setting', () => {
    expect(SPOILER_LEVELS.filter((level) => shutBy(spoils(level), { [UNDERTOW]: 'off' }))).toEqual([
      'ending',
      'plot',
    ])
  })

  it('gives the first that is shut, by each film’s own guard', () => {
    const both: Spoils[] = [
      { film: UNDERTOW, level: 'ending' },
      { film: TIDE, level: 'aftermath' },
    ]
    expect(shutBy(both, { [UNDERTOW]: 'off', [TIDE]: 'everything' })).toEqual(both[1])
    expect(shutBy(both, { [UNDERTOW]: 'off' })).toBeUndefined()
    expect(shutBy(undefined, {})).toBeUndefined()
  })
})

describe('guardsWithin', () => {
  it('shuts nothing of a film again whose ending was opened', () => {
    const within = guardsWithin({ [TIDE]: 'everything' }, spoils('ending'))
    expect(shutBy(spoils('plot', 'aftermath'), within)).toBeUndefined()
  })

  it('keeps an ending shut where only what came after was opened', () => {
    const within = guardsWithin({ [TIDE]: 'everything' }, spoils('aftermath'))
    expect(shutBy(spoils('aftermath'), within)).toBeUndefined()
    expect(shutBy(spoils('ending'), within)).toBeDefined()
  })

  it.each([[['aftermath', 'ending'] as const], [['ending', 'aftermath'] as const]])(
    'takes %j in any order',
    (levels) => {
      expect(
        shutBy(spoils('plot'), guardsWithin({ [TIDE]: 'everything' }, spoils(...levels))),
      ).toBeUndefined()
    },
  )

  it('leaves other films, and what was open anyway, as they were', () => {
    const other: Spoils[] = [{ film: UNDERTOW, level: 'ending' }]
    expect(shutBy(other, guardsWithin({}, spoils('ending')))).toBeDefined()
    expect(guardsWithin({}, spoils('aftermath', 'premise'))).toEqual({})
  })
})

describe('allAt and guardable', () => {
  it('put one guard on every film', () => {
    expect(allAt([{ ref: TIDE }, { ref: UNDERTOW }], 'off')).toEqual({ [TIDE]: 'off', [UNDERTOW]: 'off' })
  })

  it('keep what some guard could shut, once', () => {
    expect(guardable(spoils('premise', 'ending', 'aftermath', 'ending'))).toEqual({
      spoils: spoils('ending', 'aftermath'),
    })
    expect(guardable(spoils('premise'))).toEqual({})
    expect(guardable(undefined)).toEqual({})
  })
})
