import { describe, expect, it } from 'vitest'
import { depthOf, searchAt } from '#src/features/story/depth.ts'

const CLAIMS = [
  { ref: 'stories/undertow-returns#deal' },
  { ref: 'stories/undertow-returns#big-deal' },
] as const

describe('depthOf', () => {
  it('reads the depth from the address, among other parameters', () => {
    expect(depthOf('?depth=line', '', CLAIMS)).toBe('line')
    expect(depthOf('?asof=2020-05-05&depth=claims', '', CLAIMS)).toBe('claims')
  })

  it('is the full story without one, and for a word that names none', () => {
    expect(depthOf('', '', CLAIMS)).toBe('full')
    expect(depthOf('?depth=', '', CLAIMS)).toBe('full')
    expect(depthOf('?depth=toString', '', CLAIMS)).toBe('full')
  })

  it('is the full story where the address points at a claim, in the text or in the list', () => {
    expect(depthOf('?depth=line', '#deal', CLAIMS)).toBe('full')
    expect(depthOf('?depth=claims', '#note-big-deal', CLAIMS)).toBe('full')
  })

  it('stays where the address points at something else', () => {
    expect(depthOf('?depth=claims', '#source-wire', CLAIMS)).toBe('claims')
    expect(depthOf('?depth=claims', '#eal', CLAIMS)).toBe('claims')
    expect(depthOf('?depth=claims', '#', CLAIMS)).toBe('claims')
  })
})

describe('searchAt', () => {
  it('puts the depth into the address; the full story has none', () => {
    expect(searchAt('claims', '')).toBe('?depth=claims')
    expect(searchAt('line', '?depth=claims')).toBe('?depth=line')
    expect(searchAt('full', '?depth=line')).toBe('')
  })

  it('keeps what else the address says', () => {
    expect(searchAt('line', '?asof=2020-05-05')).toBe('?asof=2020-05-05&depth=line')
    expect(searchAt('full', '?depth=line&asof=2020-05-05')).toBe('?asof=2020-05-05')
  })
})
