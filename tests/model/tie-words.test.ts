import { expect, it } from 'vitest'
import { tieWords } from '#src/model/tie-words.ts'

it.each([
  [['Wrote', 'Produced'], 'wrote and produced'],
  [['Directed', 'Produced', 'Executive producer of'], 'directed, produced and is executive producer of'],
  [['Written by', 'Produced by'], 'is written and produced by'],
  [['Produced by', 'Cast'], 'is produced by and features'],
  [['Distributed by'], 'is distributed by'],
])('says what %s come to in a sentence', (headings, words) => {
  expect(tieWords(headings)).toBe(words)
})
