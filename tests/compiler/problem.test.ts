import { describe, expect, it } from 'vitest'
import { DatasetError, formatProblem, type Problem } from '#src/compiler/problem.ts'
import { problemsAfter } from '#tests/fixtures/world.ts'

const problem = (file: string, line: number, column = 1): Problem => ({
  file,
  line,
  column,
  message: 'expected a, found b',
})

describe('the report', () => {
  it('says file, line, column, path and what is wrong', () => {
    expect(formatProblem({ ...problem('a.json', 12, 7), path: 'facts[2].object' })).toBe(
      'a.json:12:7 facts[2].object: expected a, found b',
    )
    expect(formatProblem({ file: 'a.json', message: 'expected a, found b' })).toBe(
      'a.json: expected a, found b',
    )
  })

  it('orders problems by file, line and column, and shows no call stack', () => {
    const error = new DatasetError([problem('b', 1), problem('a', 10), problem('a', 9, 2), problem('a', 9)])
    expect(error.message.split('\n')).toEqual([
      'The dataset has 4 problems:',
      'a:9:1: expected a, found b',
      'a:9:2: expected a, found b',
      'a:10:1: expected a, found b',
      'b:1:1: expected a, found b',
    ])
    expect(error.stack).toBe(error.message)
  })

  it('shows fifty problems and counts the rest', () => {
    const error = new DatasetError(Array.from({ length: 53 }, (_, index) => problem('a', index)))
    const lines = error.message.split('\n')
    expect(lines).toHaveLength(52)
    expect([lines[0], lines.at(-1)]).toEqual(['The dataset has 53 problems:', 'and 3 more'])
    expect(error.problems).toHaveLength(53)
  })

  it('holds the problems of every stage of one run', async () => {
    const report = await problemsAfter((files) => {
      files.write('people/Dora.json', '{}')
      files.write('people/cy-mora.json', '{ "name": }')
      files.set('films/the-tide.json', ['form'], 'flim')
      files.set('people/ann-reed.json', ['facts', 0, 'object'], 'people/ben')
      files.replace('site.json', 'films/the-tide', 'films/the-tied')
    })
    expect(report).toMatchInlineSnapshot(`
      "films/the-tide.json:5:11 form: expected "film" or "series", found "flim", did you mean "film"?
      people/Dora.json: expected a name of lower-case letters and digits in words joined by single hyphens, found "Dora.json", did you mean "dora.json"?
      people/ann-reed.json:23:17 facts[0].object: expected a record in people, companies, outlets, films or characters, found "people/ben"
      people/cy-mora.json:1:11: expected a value, found "}"
      site.json:11:28 about.lead, character 15: expected a link to a record, found "films/the-tied", did you mean "films/the-tide"?"
    `)
  })
})
