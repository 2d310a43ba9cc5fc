import { expect, it } from 'vitest'
import { leaning } from '#src/features/question/tally-answers.ts'

const tally = (...hints: number[]) =>
  hints.map((count, at) => ({ id: `${at}`, label: ['yes', 'no'][at] ?? '', hints: count, settles: false }))

it.each([
  [[0, 0], undefined],
  [[1, 0], 'It points to “yes”'],
  [[0, 3], 'All point to “no”'],
  [[2, 1], 'Most point to “yes”'],
  [[2, 2], 'They point both ways'],
])('says which way %s hints lean', (hints, words) => {
  expect(leaning(tally(...hints))).toBe(words)
})
