import { expect, it } from 'vitest'
import { scaleEnd } from '#src/features/claim/scale-end.ts'

it('ends a scale at the next round number', () => {
  expect([9, 10, 90, 99, 135.7, 231, 282, 9_600_000].map(scaleEnd)).toEqual([
    10, 10, 100, 100, 200, 250, 500, 10_000_000,
  ])
})
