import { expect, it } from 'vitest'
import { listWords } from '#src/model/list-words.ts'

it.each([
  [[], ''],
  [['Sam'], 'Sam'],
  [['Sam', 'Joe'], 'Sam and Joe'],
  [['Sam', 'Joe', 'Anthony'], 'Sam, Joe and Anthony'],
])('writes %j as %j', (names, words) => {
  expect(listWords(names)).toBe(words)
})
