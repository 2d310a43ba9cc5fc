import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCommonForms } from '#src/hub/markdown-common.ts'
import { parseBySyntaxTree } from '#src/hub/markdown-tree.ts'
import { parseMarkdown } from '#src/hub/markdown.ts'
import { type Inline, type InlineNode, plainText, walkInline } from '#src/model/inline.ts'

// oxfmt-ignore
const PIECES = [
  'a', 'B c', ' ', '10:30', ':', '::', ':claim', ':claim[', '[', ']', '](', ')', '{#a}', '{#b-2}', '{',
  '}', '!', '\\', '*', '**', '_', '`', '<', '>', '<b>', '&', '&amp;', '&#x202e;', '#', '-', '1. ', '\n',
  '\t', '(', '"', '~', '=', '[^1]', '…', '👩🏽‍🚀', '\ud800', '[a](people/b)', '*a b*', '**c**', '*d*',
  '[a](https://a.example.org)', '[ a ](people/b)', '[a](javascript:x)', ':claim[ a ]{#a}',
  ':claim[a [b](films/c)]{#a}',
]
const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''))
const anyText = fc.oneof(markdown, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }))

const joined = (nodes: readonly Inline[]): boolean =>
  nodes.every(
    (node, index) => typeof node !== 'string' || (node !== '' && typeof nodes[index - 1] !== 'string'),
  )

const TYPES = new Set(['emphasis', 'strong', 'link', 'entity', 'claim'])

const isAllowed = (node: InlineNode): boolean =>
  TYPES.has(node.type) &&
  joined(node.children) &&
  (node.type !== 'link' || new URL(node.url).protocol === 'https:') &&
  (node.type !== 'entity' || /^[a-z]+\/[a-z0-9-]+$/.test(node.ref))

describe('any text', () => {
  it('gives allowed nodes, or problems inside the text, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { nodes, problems } = parseMarkdown(text)
        for (const { offset } of problems) expect(offset).toBeLessThanOrEqual(text.length)
        expect(joined(nodes)).toBe(true)
        for (const node of walkInline(nodes))
          expect({ node, is: isAllowed(node) }).toEqual({ node, is: true })
        expect(problems.length > 0 || /\S/.test(plainText(nodes))).toBe(true)
      }),
      { seed: 1, numRuns: 1500 },
    )
  })

  it('means the same to the quick way as to the whole syntax', () => {
    let quick = 0
    fc.assert(
      fc.property(markdown, (text) => {
        const nodes = parseCommonForms(text)
        if (!nodes) return
        quick++
        expect({ text, ...parseBySyntaxTree(text) }).toEqual({ text, nodes, problems: [] })
      }),
      { seed: 2, numRuns: 6000 },
    )
    expect(quick).toBeGreaterThan(100)
  })

  it('of plain words comes out as it went in', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][\w ,.;’“”—]{0,30}[a-z]$/), (text) => {
        const words = text.replaceAll('_', '-')
        expect(parseMarkdown(words)).toEqual({ nodes: [words], problems: [] })
      }),
    )
  })
})

describe('floods (A26)', () => {
  const FLOODS = [
    '[',
    '* ',
    '*a _b ',
    '[a](<b',
    ':claim[',
    '![',
    '<!--',
    '`',
    '\\',
    '> ',
    '[a](',
    '&#',
    ':claim[a]{#',
    '**a',
    '- \n',
  ]

  it.each(FLOODS)('of %j end', (piece) => {
    const flood = piece.repeat(10_000 / piece.length)
    expect(() => parseMarkdown(flood)).not.toThrow()
    const { problems } = parseMarkdown(piece.repeat(100_000 / piece.length))
    expect(problems).toMatchObject([
      { message: expect.stringContaining('expected at most 10000 characters') },
    ])
  })
})
