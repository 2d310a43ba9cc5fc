import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, questionState, type Reply } from '#src/model/question-states.ts'

const hint = (answer: string, said: string): Reply => ({ with: answer, weight: 'hint', said })
const settle = (answer: string, said: string): Reply => ({ with: answer, weight: 'settles', said })

describe('questionState', () => {
  it('is open until somebody hints, and leans until somebody settles', () => {
    expect(questionState([])).toEqual({ state: 'open' })
    expect(questionState([hint('yes', '2020-05')])).toEqual({ state: 'leaning' })
  })

  it('is settled from the first claim that settles it, and later ones of one mind change nothing', () => {
    const replies = [hint('no', '2020-05'), settle('yes', '2021-09-25'), settle('yes', '2023-06')]
    expect(questionState(replies)).toEqual({ state: 'settled', settledBy: 1 })
  })

  it('takes the later answer when two settle it otherwise', () => {
    expect(questionState([settle('yes', '2020-07'), settle('no', '2021-10')])).toEqual({
      state: 'settled',
      settledBy: 1,
    })
  })

  it('is open again when something later points elsewhere, but not for what was said before', () => {
    expect(questionState([settle('yes', '2020-07'), hint('no', '2021')])).toEqual({
      state: 'reopened',
      settledBy: 0,
    })
    expect(questionState([settle('yes', '2020-07'), hint('no', '2020-06')])).toEqual({
      state: 'settled',
      settledBy: 0,
    })
  })

  it('is settled anew by what gives the same answer after something pointed elsewhere', () => {
    expect(questionState([settle('yes', '2020'), hint('no', '2021'), settle('yes', '2022')])).toEqual({
      state: 'settled',
      settledBy: 2,
    })
  })

  it('does not depend on the order of the list', () => {
    const reply = fc.record({
      with: fc.constantFrom('yes', 'no'),
      weight: fc.constantFrom('hint' as const, 'settles' as const),
      said: fc.integer({ min: 1990, max: 2050 }).map(String),
    })
    const replies = fc.uniqueArray(reply, { selector: ({ said }) => said, maxLength: 8 })
    fc.assert(
      fc.property(replies, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (list, chance) => {
        const keyed = list.map((each) => ({ each, key: chance.next().value }))
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ each }) => each)
        const [one, other] = [questionState(list), questionState(shuffled)]
        expect(other.state).toBe(one.state)
        expect(shuffled[other.settledBy ?? -1]).toEqual(list[one.settledBy ?? -1])
      }),
    )
  })
})

describe('daysBetween', () => {
  it('counts days only between days', () => {
    expect(daysBetween('2020-05-05', '2021-09-25')).toBe(508)
    expect(daysBetween('2020-05', '2021-09-25')).toBeUndefined()
  })
})
