import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from '#src/model/nearest.ts'

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['tide', 'tide', 0],
    ['tide', '', 4],
    ['tide', 'tied', 1],
    ['tide', 'tides', 1],
    ['tide', 'ride', 1],
    ['tide', 'shore', 4],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
    expect(editDistance(b, a)).toBe(distance)
  })

  it('gives up past the limit', () => {
    expect(editDistance('a'.repeat(5000), 'b'.repeat(5000), 2)).toBe(3)
    expect(editDistance('tide', 'shore', 2)).toBe(3)
  })
})

describe('nearest', () => {
  const names = ['sam-hargrave', 'sam-hargreaves', 'sam-neill', 'ann-reed']

  it('gives the likeliest first, as many as are asked for', () => {
    expect(nearest('sam-hargreave', names, 2)).toEqual(['sam-hargrave', 'sam-hargreaves'])
    expect(nearest('sam-hargreave', names, 1)).toEqual(['sam-hargrave'])
  })

  it('gives nothing for a word that is like none', () => {
    expect(nearest('something', names, 3)).toEqual([])
    expect(nearest('', names, 3)).toEqual([])
  })

  it('does not mind case', () => {
    expect(nearest('Ann-Reed', names, 1)).toEqual(['ann-reed'])
  })
})
