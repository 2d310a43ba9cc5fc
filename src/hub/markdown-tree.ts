import type { Link, Nodes, Parents, Text } from 'mdast'
import { directiveFromMarkdown, type TextDirective } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { isClean } from '#src/model/clean-text.ts'
import { type Inline, plainText } from '#src/model/inline.ts'
import { claimDirective } from './claim-directive.ts'
import type { MarkdownProblem, ParsedMarkdown } from './markdown.ts'
import { append, toLink } from './markdown-link.ts'
import { quote, uncleanSign } from './words.ts'

const DEEPEST = 8

const REFUSED: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'a block quotation',
  break: 'a hard line break',
  code: 'a block of code',
  definition: 'the address of a reference link',
  heading: 'a heading',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code',
  linkReference: 'a reference link',
  list: 'a list',
  thematicBreak: 'a rule',
}

/** Pieces of syntax that the parser left as plain words, which no editor means. */
const LEFTOVERS: [RegExp, string][] = [
  [/(?<!\\)\[\^[^\]\s]+\]/g, 'expected no notes, found a footnote mark'],
  [/(?<!\\):claim[[{]/g, 'expected :claim[the words]{#claim-id}, found one that is broken'],
  [
    /(?<!\\)\]\(/g,
    'expected [words](target) with no link inside another, found a link that is broken or nested',
  ],
]

const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u

interface Around {
  link: boolean
  claim: boolean
  depth: number
}

class Reader {
  readonly #text: string
  readonly problems: MarkdownProblem[] = []

  constructor(text: string) {
    this.#text = text
  }

  refuse(node: Nodes, message: string, more: { target?: string } = {}): undefined {
    this.problems.push({ offset: node.position?.start.offset ?? 0, message, ...more })
  }

  children(parent: Parents, around: Around): Inline[] {
    const nodes: Inline[] = []
    if (around.depth > DEEPEST) {
      this.refuse(parent, `expected at most ${DEEPEST} levels of emphasis and links, found more`)
      return nodes
    }
    const inside = { ...around, depth: around.depth + 1 }
    for (const child of parent.children) {
      const node = this.#node(child, inside)
      if (node !== undefined) append(nodes, node)
    }
    return nodes
  }

  #node(node: Nodes, around: Around): Inline | undefined {
    switch (node.type) {
      case 'text':
        return this.#words(node)
      case 'emphasis':
      case 'strong':
        return { type: node.type, children: this.children(node, around) }
      case 'link':
        return this.#link(node, around)
      case 'textDirective':
        return this.#claim(node, around)
      default:
        return this.refuse(
          node,
          `expected words, emphasis and links, found ${REFUSED[node.type] ?? node.type}`,
        )
    }
  }

  #words(node: Text): string {
    const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset]
    const written = this.#text.slice(start, end)
    for (const [pattern, message] of LEFTOVERS)
      for (const { index } of written.matchAll(pattern))
        this.problems.push({ offset: start + index, message })
    // Character references such as &#x202E; could bring in what the schema keeps out.
    if (!isClean(node.value)) {
      this.refuse(
        node,
        `expected no control, override or damaged characters, found ${uncleanSign(node.value)}`,
      )
    }
    return node.value
  }

  #link(node: Link, around: Around): Inline | undefined {
    const children = this.children(node, { ...around, link: true })
    if (node.title) this.refuse(node, `expected a link without a title, found ${quote(node.title)}`)
    if (!VISIBLE.test(plainText(children)))
      this.refuse(node, `expected words for the link to ${quote(node.url)}, found none`)
    const message = `expected a link to a record’s id or to an https address, found ${node.url ? quote(node.url) : 'no target'}`
    return toLink(node.url, children) ?? this.refuse(node, message, { target: node.url })
  }

  #claim(node: TextDirective, around: Around): Inline | undefined {
    const children = this.children(node, { ...around, claim: true })
    const { id, ...others } = node.attributes ?? {}
    if (around.claim)
      this.refuse(node, 'expected a claim’s words to hold no other claim, found one inside another')
    else if (around.link)
      this.refuse(node, 'expected links inside a claim’s words, found a claim inside a link')
    if (!VISIBLE.test(plainText(children)))
      this.refuse(node, 'expected words that state the claim, found none')
    if (!id || Object.keys(others).length > 0) {
      return this.refuse(
        node,
        `expected :claim[the words]{#claim-id}, found ${id ? 'more than an id' : 'no id'}`,
      )
    }
    return { type: 'claim', claim: id, children }
  }
}

/** Reads a text by the whole of the Markdown syntax and says what of it the hub does not take. */
export function parseBySyntaxTree(text: string): ParsedMarkdown {
  const reader = new Reader(text)
  const root = fromMarkdown(text, {
    extensions: [claimDirective],
    mdastExtensions: [directiveFromMarkdown()],
  })
  const [first, second] = root.children
  const block = root.children.find((node) => node.type !== 'paragraph')
  if (block) {
    const hint =
      text[block.position?.start.offset ?? 0] === '<' ? '' : '; a backslash before it makes it plain words'
    reader.refuse(block, `expected one paragraph, found ${REFUSED[block.type] ?? block.type}${hint}`)
  } else if (second) reader.refuse(second, 'expected one paragraph, found another after it')
  const nodes =
    first?.type === 'paragraph' ? reader.children(first, { link: false, claim: false, depth: 0 }) : []
  if (reader.problems.length === 0 && !VISIBLE.test(plainText(nodes))) {
    reader.problems.push({ offset: 0, message: 'expected some words, found none' })
  }
  return { nodes, problems: reader.problems.toSorted((a, b) => a.offset - b.offset) }
}
