import { describe, expect, it } from 'vitest'
import { lineAndColumn, toProblems } from '#src/compiler/json-position.ts'

const TEXT = '{\n  "name": "\\u0041\\"nn R",\n  "facts": [{ "on": 1 }]\n}'
const placeOf = (...at: (string | number)[]) => {
  const [problem] = toProblems('a.json', TEXT, [{ at, message: 'wrong' }])
  return [problem?.line, problem?.column, problem?.path]
}

describe('where a fault stands', () => {
  it('is the value at its path, or the object that lacks it', () => {
    expect(placeOf('name')).toEqual([2, 11, 'name'])
    expect(placeOf('facts', 0, 'on')).toEqual([3, 21, 'facts[0].on'])
    expect(placeOf('facts', 0, 'as')).toEqual([3, 13, 'facts[0].as'])
    expect(placeOf('facts', 0, 'as', 'x-y', 2)).toEqual([3, 13, 'facts[0].as["x-y"][2]'])
    expect(placeOf()).toEqual([1, 1, undefined])
  })

  it('counts the characters of a string, not of its escapes', () => {
    // The file writes A"nn R with escapes of six and of two signs; the R is the sixth character.
    const [problem] = toProblems('a.json', TEXT, [{ at: ['name'], offset: 5, message: 'wrong' }])
    expect(problem).toEqual({
      file: 'a.json',
      line: 2,
      column: 23,
      path: 'name, character 6',
      message: 'wrong',
    })
    expect(TEXT.split('\n')[1]?.[22]).toBe('R')
  })

  it('knows every line ending', () => {
    expect(lineAndColumn('a\r\nb\nc\rde', 8)).toEqual({ line: 4, column: 2 })
  })
})
