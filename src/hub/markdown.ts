import type { Inline } from '#src/model/inline.ts'
import { parseBySyntaxTree } from './markdown-tree.ts'
import { parseCommonForms } from './markdown-common.ts'

export interface MarkdownProblem {
  /** The character at which it stands. */
  offset: number
  message: string
  /** The link target that was refused, for whoever knows which ones there are. */
  target?: string
}

export interface ParsedMarkdown {
  nodes: Inline[]
  problems: MarkdownProblem[]
}

/** No text of a record is as long; the syntax tree of a hostile one would be too large. */
const LONGEST = 10_000

/** Each unfinished mark makes the syntax look through the rest of the text for its end. */
const MOST_MARKS = 200
const MOST_KEPT = 100_000

const kept = new Map<string, ParsedMarkdown>()

const refused = (offset: number, message: string): ParsedMarkdown => ({
  nodes: [],
  problems: [{ offset, message }],
})

function parse(text: string): ParsedMarkdown {
  if (text.length > LONGEST)
    return refused(LONGEST, `expected at most ${LONGEST} characters, found ${text.length}`)
  const nodes = parseCommonForms(text)
  if (nodes) return { nodes, problems: [] }
  const marks = text.split(':claim').length - 1
  return marks > MOST_MARKS
    ? refused(0, `expected at most ${MOST_MARKS} claims, found ${marks}`)
    : parseBySyntaxTree(text)
}

function freeze(nodes: Inline[]): Inline[] {
  for (const node of nodes) if (typeof node !== 'string') freeze(Object.freeze(node).children)
  return Object.freeze(nodes) as Inline[]
}

/**
 * Parses one paragraph of Markdown into the small tree that pages receive. Texts are parsed once; the trees are
 * shared and frozen.
 */
export function parseMarkdown(text: string): ParsedMarkdown {
  const known = kept.get(text)
  if (known) return known
  const parsed = parse(text)
  freeze(parsed.nodes)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, parsed)
  return parsed
}
