import { describe, expect, it } from 'vitest'
import type { Kind } from '#src/model/kinds.ts'
import { THREADS, threadsOf } from '#src/model/weave-threads.ts'

describe('threadsOf', () => {
  it('gives a letter a tie, the kinds by turns, and no more than seven', () => {
    expect(threadsOf(['film', 'film', 'person'])).toBe('pff')
    expect(threadsOf(['person', 'person', 'person', 'company', 'character', 'outlet'])).toBe('pcohpp')
    expect(threadsOf(Array.from({ length: 20 }, () => 'film'))).toBe('fffffff')
    expect(threadsOf([...Array.from({ length: 9 }, (): Kind => 'person'), 'film'])).toBe('pfppppp')
  })

  it('knows no order among the ties, and counts no stories and questions', () => {
    expect(threadsOf(['company', 'film', 'story', 'person'])).toBe(
      threadsOf(['person', 'question', 'film', 'company']),
    )
    expect(threadsOf(['story', 'question'])).toBe('')
  })

  it('has a letter, a dye and a word of its own for each kind', () => {
    const all = Object.values(THREADS)
    for (const key of ['letter', 'dye', 'word'] as const)
      expect(new Set(all.map((each) => each[key])).size).toBe(all.length)
  })
})
