import { expect, it } from 'vitest'
import { fateSentence, fateWords } from '#src/records/fate-words.ts'

const by = 'stories/undertow-returns#fewer' as const

it('says when a later claim decided, and that an earlier one did where the claim spoke against it', () => {
  expect(fateWords({ as: 'contradicts', by, on: '2020-05', inferred: true }, {})).toBe(
    'contradicted around May 2020',
  )
  expect(fateWords({ as: 'contradicts', by, on: '2020-05', earlier: true }, {})).toBe(
    'contradicted by another claim',
  )
})

it('tells no more than that something became of a claim where that gives away what is kept shut', () => {
  const fate = {
    as: 'resolves' as const,
    by,
    on: '2020-05',
    answer: 'sequel',
    spoils: [{ film: 'films/undertow' as const, level: 'aftermath' as const }],
  }
  expect(fateSentence(fate, {}).replaceAll('\u00A0', ' ')).toBe('settled May 2020: sequel')
  expect(fateSentence(fate, { 'films/undertow': 'everything' }).replaceAll('\u00A0', ' ')).toBe(
    'taken up later',
  )
})
