import { type Inline, plainText } from '#src/model/inline.ts'
import type { Ref } from '#src/model/kinds.ts'
import type { Sentence } from '#src/model/payload.schema.ts'
import { guardable, type Spoils } from '#src/model/spoilers.ts'
import { titlesIn } from '#src/model/titles.ts'
import { titlesAmong } from './titles-among.ts'

/** Something of a text that a page may point at: the words that state a claim, or the name of a record. */
export interface Spot {
  claim?: string
  ref?: Ref
  start: number
  end: number
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Where in the plain words of a tree its claims and its links to records stand, in reading order. */
export function findSpots(nodes: readonly Inline[]): Spot[] {
  const spots: Spot[] = []
  let at = 0
  const visit = (list: readonly Inline[]) => {
    for (const node of list) {
      if (typeof node === 'string') {
        at += node.length
        continue
      }
      const spot: Spot = { start: at, end: at }
      if (node.type === 'claim') spots.push(Object.assign(spot, { claim: node.claim }))
      if (node.type === 'entity') spots.push(Object.assign(spot, { ref: node.ref }))
      visit(node.children)
      spot.end = at
    }
  }
  visit(nodes)
  return spots
}

/**
 * Finds sentences in one text; it is cut into sentences once, however many spots are asked for. `spoilsOf` tells what the
 * text gives away, or a claim of it: a sentence gives away what every claim does that it states.
 */
export function sentenceFinder(
  nodes: readonly Inline[],
  spoilsOf: (claim?: string) => readonly Spoils[] = () => [],
): (spot: Spot) => Sentence {
  const words = plainText(nodes)
  const titles = titlesIn(nodes)
  const stated = findSpots(nodes).filter(({ claim }) => claim !== undefined)
  const starts = [...SEGMENTER.segment(words)].map((segment) => segment.index)
  return ({ start, end }) => {
    const from = starts.findLast((index) => index <= start) ?? 0
    const to = starts.find((index) => index >= end) ?? words.length
    return {
      before: words.slice(from, start).trimStart(),
      words: words.slice(start, end),
      after: words.slice(end, to).trimEnd(),
      ...titlesAmong(words.slice(from, to), titles),
      ...guardable([
        ...spoilsOf(),
        ...stated
          .filter((each) => each.start < to && each.end > from)
          .flatMap(({ claim }) => spoilsOf(claim)),
      ]),
    }
  }
}

/** All words of a sentence. */
export const wholeOf = ({ before, words, after }: Sentence): string => before + words + after

/** A sentence that is all words to point at. */
export const wholeSentence = (words: string): Sentence => ({ before: '', words, after: '' })
