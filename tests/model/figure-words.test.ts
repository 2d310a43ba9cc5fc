import { describe, expect, it } from 'vitest'
import { figureWords } from '#src/model/figure-words.ts'

describe('figureWords', () => {
  it('gives a number as a headline does', () => {
    expect(figureWords(90_000_000)).toBe('90 million')
    expect(figureWords(42_800_000)).toBe('42.8 million')
    expect(figureWords(1_100_000_000)).toBe('1.1 billion')
    expect(figureWords(12_400)).toBe('12,400')
  })
})
