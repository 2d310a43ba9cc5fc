import { type Inline, type InlineNode, plainText, walkInline } from '#src/model/inline.ts'
import type { ClaimRef, Ref } from '#src/model/kinds.ts'
import type { BlockView, Sentence } from '#src/model/payload.schema.ts'
import { claimRef, isEntityRef } from '#src/model/refs.ts'
import { guardable, type Spoils } from '#src/model/spoilers.ts'
import type { Claim } from '#src/model/claim.schema.ts'
import type { Block } from '#src/model/story.schema.ts'
import type { Entry } from './dataset.ts'
import { parseMarkdown } from './markdown.ts'
import { findSpots, sentenceFinder, wholeSentence } from './sentences.ts'

/** A claim as the story states it. */
export interface StatedClaim {
  ref: ClaimRef
  story: Ref<'story'>
  claim: Claim
  text: Inline[]
  /** Records that the claim's own text links to. */
  names: Ref[]
  /** The sentence of the story that states it. */
  sentence: Sentence
}

/** A story with its Markdown read and its claims found. */
export interface ReadStory {
  entry: Entry<'story'>
  headline: Inline[]
  dek: Inline[]
  body: BlockView[]
  /** In the order in which the story states them. */
  claims: StatedClaim[]
  /** Each sentence of the story that names a record outside the words of a claim, by record. */
  mentions: Map<Ref, Sentence[]>
  words: number
}

/** The records a text links to, each once, in reading order. */
export const refsIn = (nodes: readonly Inline[]): Ref[] => [
  ...new Set([...walkInline(nodes)].flatMap((node) => (node.type === 'entity' ? [node.ref] : []))),
]

/** Reads a story whose dataset has passed every check. */
export function readStory(entry: Entry<'story'>): ReadStory {
  const { record, ref } = entry
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]))
  const stated = new Map<string, Sentence>()
  const mentions = new Map<Ref, Sentence[]>()
  let words = 0
  const spoilsOf = (claim?: string): readonly Spoils[] =>
    (claim === undefined ? record.spoils : claims.get(claim)?.spoils) ?? []

  /** Notes what a text states and names, and marks the first words that state a claim as its anchor. */
  const read = (text: string): Inline[] => {
    const nodes = parseMarkdown(text).nodes
    const sentenceOf = sentenceFinder(nodes, spoilsOf)
    const spots = findSpots(nodes)
    const fresh = new Set<string>()
    for (const spot of spots) {
      if (spot.claim !== undefined && !stated.has(spot.claim)) {
        stated.set(spot.claim, sentenceOf(spot))
        fresh.add(spot.claim)
      }
      const inClaim = spots.some(
        (other) => other.claim !== undefined && other.start <= spot.start && spot.end <= other.end,
      )
      if (spot.ref && isEntityRef(spot.ref) && !inClaim) {
        mentions.set(spot.ref, [...(mentions.get(spot.ref) ?? []), sentenceOf(spot)])
      }
    }
    words += plainText(nodes).split(/\s+/).length
    return markFirst(nodes, fresh)
  }
  const state = (id: string, sentence: string): { first?: true } => {
    if (stated.has(id)) return {}
    stated.set(id, { ...wholeSentence(sentence), ...guardable(record.spoils) })
    return { first: true }
  }
  const show = (block: Block): BlockView => {
    if (typeof block === 'string') return { type: 'paragraph', children: read(block) }
    if ('heading' in block) return { type: 'heading', text: block.heading }
    if ('quote' in block) {
      return {
        type: 'quote',
        text: block.quote,
        claim: block.claim,
        ...state(block.claim, `“${block.quote}”`),
      }
    }
    const text = plainText(parseMarkdown(claims.get(block.figure)?.text ?? '').nodes)
    return { type: 'figure', claim: block.figure, ...state(block.figure, text) }
  }

  const headline = read(record.headline)
  const dek = read(record.dek)
  const body = record.body.map(show)
  return {
    entry,
    headline,
    dek,
    body,
    words,
    mentions,
    claims: [...stated].flatMap(([id, sentence]) => {
      const claim = claims.get(id)
      if (!claim) return []
      const text = parseMarkdown(claim.text).nodes
      return [
        {
          ref: claimRef(ref, id),
          story: ref,
          claim,
          text,
          names: refsIn(text),
          sentence: besides(sentence, claim),
        },
      ]
    }),
  }
}

/** The sentence of a claim, with what it gives away beyond what the claim does. */
function besides({ spoils, ...cut }: Sentence, claim: Claim): Sentence {
  const more = spoils?.filter(
    ({ film, level }) => !claim.spoils?.some((own) => own.film === film && own.level === level),
  )
  return { ...cut, ...guardable(more) }
}

/** The tree with `first` on the first mark of each claim named. */
function markFirst(nodes: readonly Inline[], fresh: Set<string>): Inline[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node
    const children = markFirst(node.children, fresh)
    const copy: InlineNode = { ...node, children }
    return copy.type === 'claim' && fresh.delete(copy.claim) ? { ...copy, first: true } : copy
  })
}
