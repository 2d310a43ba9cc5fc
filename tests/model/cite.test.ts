import { describe, expect, it } from 'vitest'
import { type Citation, citeBibtex, citeCslJson, citePlain } from '#src/model/cite.ts'

const CITATION: Citation = {
  key: 'tide-returns:viewers',
  author: 'Reed and Sons',
  isBody: true,
  title: 'Ann Reed says {nothing} of R&D, 50% of A_b or C:\\tide.',
  container: 'The Tide returns, Tidings',
  said: '2020-05-04',
  url: 'https://tidings.example.org/claims/tide-returns/viewers',
}

describe('citePlain', () => {
  it('gives speaker, words, date, story and address on one line', () => {
    expect(citePlain({ ...CITATION, title: 'A script exists.', said: '2020-05', inferred: true })).toBe(
      'Reed and Sons. “A script exists.” around May 2020. In: The Tide returns, Tidings. https://tidings.example.org/claims/tide-returns/viewers',
    )
  })
})

describe('citeBibtex', () => {
  it('writes one entry', () => {
    expect(citeBibtex({ ...CITATION, title: 'A script exists.' })).toBe(
      [
        '@misc{tide-returns:viewers,',
        '  author = {{Reed and Sons}},',
        '  title = {{A script exists.}},',
        '  howpublished = {The Tide returns, Tidings},',
        '  year = {2020},',
        '  month = may,',
        '  day = {4},',
        '  url = {https://tidings.example.org/claims/tide-returns/viewers},',
        '}',
      ].join('\n'),
    )
  })

  it('escapes what means something to it, in one pass', () => {
    expect(citeBibtex(CITATION)).toContain(
      'title = {{Ann Reed says \\textbraceleft{}nothing\\textbraceright{} of R\\&D, 50\\% of A\\_b or C:\\textbackslash{}tide.}}',
    )
  })

  it('keeps its braces in pairs, whatever the title holds', () => {
    const entry = citeBibtex({ ...CITATION, title: 'An open { and \\}} two shut' })
    let depth = 0
    for (const sign of entry) {
      if (sign === '{') depth += 1
      if (sign === '}') depth -= 1
      expect(depth).toBeGreaterThanOrEqual(0)
    }
    expect(depth).toBe(0)
  })

  it('leaves a person to be taken apart, and says only what is known of the date', () => {
    const entry = citeBibtex({ ...CITATION, author: 'Ann Reed', isBody: false, said: '2020' })
    expect(entry).toContain('author = {Ann Reed},')
    expect(entry).toContain('year = {2020}')
    expect(entry).not.toMatch(/month|day/)
  })
})

describe('citeCslJson', () => {
  it.each([
    ['2020', [2020]],
    ['2020-05', [2020, 5]],
    ['2020-05-04', [2020, 5, 4]],
  ])('gives %s as the parts %j', (said, parts) => {
    const [item] = JSON.parse(citeCslJson({ ...CITATION, said }))
    expect(item.issued).toEqual({ 'date-parts': [parts] })
  })

  it('is a list of one item with speaker, words, story and address', () => {
    expect(JSON.parse(citeCslJson({ ...CITATION, inferred: true }))).toEqual([
      {
        id: 'tide-returns:viewers',
        type: 'webpage',
        author: [{ literal: 'Reed and Sons' }],
        title: CITATION.title,
        'container-title': 'The Tide returns, Tidings',
        issued: { 'date-parts': [[2020, 5, 4]], circa: true },
        URL: 'https://tidings.example.org/claims/tide-returns/viewers',
      },
    ])
  })
})
