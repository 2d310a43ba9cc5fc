import { expect, it } from 'vitest'
import { FORMAT } from '#src/model/format.ts'
import { searchable } from '#src/model/search-entries.ts'
import { answeringWords, markWords } from '#src/model/search-marks.ts'

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

it('names the words of an entry that answer, and none of others', () => {
  const records = [
    { ref: 'people/zoe-quist' as const, name: 'Zoë Quist', line: 'Director of Undertow', claims: 5 },
    { ref: 'films/undertow' as const, name: 'Undertow', line: 'A film', claims: 3 },
  ]
  const hub = searchable({ format: FORMAT, records, claims: [] }, {})
  const of = (at: number, ...words: string[]) =>
    hub.entries[at] && answeringWords(hub.entries[at], hub, new Set(words))
  expect(of(0, 'undertow', 'quist', 'harbour')).toBe('quist undertow')
  expect(of(0, 'quist', 'undertow')).toBe('quist undertow')
  expect(of(1, 'quist')).toBe('')
})
