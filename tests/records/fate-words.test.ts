import { expect, it } from 'vitest'
import { fateWords } from '#src/records/fate-words.ts'

const by = 'stories/undertow-returns#fewer' as const

it('says when a later claim decided, and that an earlier one did where the claim spoke against it', () => {
  expect(fateWords({ as: 'contradicts', by, on: '2020-05', inferred: true })).toBe(
    'contradicted around May 2020',
  )
  expect(fateWords({ as: 'contradicts', by, on: '2020-05', earlier: true })).toBe(
    'contradicted by an earlier claim',
  )
})
