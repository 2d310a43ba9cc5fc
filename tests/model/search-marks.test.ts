import { expect, it } from 'vitest'
import { markWords } from '#src/model/search-marks.ts'

const marked = (text: string, ...words: string[]) =>
  markWords(text, new Set(words))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('')

it.each([
  ['Zoë Quist’s film', ['quist', 'zoe'], '[Zoë] [Quist’s] film'],
  ['Undertow 2: undertow', ['undertow'], '[Undertow] 2: [undertow]'],
  ['Nothing here', [], 'Nothing here'],
  ['Undertow', ['under'], 'Undertow'],
])('marks whole words of %s', (text, words, expected) => {
  expect(marked(text, ...words)).toBe(expected)
})

it('loses nothing of the text', () => {
  const text = '“Élan”, said O’Neil; 42 times'
  const pieces = markWords(text, new Set(['elan', 'oneil', '42']))
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.filter((piece) => piece.isMarked).map((piece) => piece.text)).toEqual([
    'Élan',
    'O’Neil',
    '42',
  ])
})
