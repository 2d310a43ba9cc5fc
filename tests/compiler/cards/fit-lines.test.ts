import { describe, expect, it } from 'vitest'
import { fitLines } from '#src/compiler/cards/fit-lines.ts'

/** Every letter as wide as its size is high. */
const room = {
  width: 100,
  height: 40,
  sizes: [20, 10],
  leading: 1,
  measure: (text: string, size: number) => [...text].length * size,
}

describe('fitting a text', () => {
  it('takes the greatest size at which all words have room', () => {
    expect(fitLines('ab cd ef', room)).toEqual({ size: 20, lines: ['ab cd', 'ef'] })
    expect(fitLines('ab cdefgh', room)).toEqual({ size: 10, lines: ['ab cdefgh'] })
  })

  it('leaves out, with a sign, what has no room at the smallest', () => {
    const words = Array.from({ length: 9 }, () => 'abcdefgh').join(' ')
    expect(fitLines(words, room)).toEqual({
      size: 10,
      lines: ['abcdefgh', 'abcdefgh', 'abcdefgh', 'abcdefgh…'],
    })
    expect(fitLines('abcdefghijkl', room).lines).toEqual(['abcdefghi…'])
  })
})
