import { describe, expect, it } from 'vitest'
import { isClean } from '#src/model/clean-text.ts'

describe('isClean', () => {
  it.each([
    'Fernando León González',
    '“The deal is closed”',
    '映画の続編',
    'משחק',
    '👩‍👩‍👧 and 🇳🇴',
    'a̧̓',
    'x – y … z',
  ])('takes %s', (text) => {
    expect(isClean(text)).toBe(true)
  })

  it.each([
    ['a control', 'a\u0007b'],
    ['a line break', 'a\nb'],
    ['a zero-width space', 'a\u200Bb'],
    ['an override of direction', 'a\u202Eb'],
    ['an open isolate', 'a\u2067b'],
    ['a byte order mark', '\uFEFFa'],
    ['a replacement character', 'a\uFFFDb'],
    ['a lone surrogate', 'a\uD800b'],
    ['a noncharacter', 'a\uFFFEb'],
    ['a flood of combining marks', 'a\u0301\u0302\u0303\u0304\u0305\u0306'],
  ])('refuses %s', (_, text) => {
    expect(isClean(text)).toBe(false)
  })
})
