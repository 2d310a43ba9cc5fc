import { fold } from './fold.ts'
import type { Ref } from './kinds.ts'
import { editDistance } from './nearest.ts'
import { kindOfFolder } from './refs.ts'

export interface NamedRef {
  ref: Ref
  name: string
  /** What its portrait is woven of. */
  threads?: string | undefined
}

/** The same as the shards of names have it. */
export type NameRow = [ref: Ref, name: string, threads?: string]

const MOST = 4
/** The shares of a word's letters that may be wrong, and of an address's words that must be met. */
const SLIPS = 0.34
const ENOUGH = 0.5

/** The first two letters of each word of an address: where the names it may mean are kept. */
export const prefixesOf = (address: string): string[] => [
  ...new Set(wordsOf(address).map((word) => word.slice(0, 2))),
]

/** The words of an address, without the folder in front. */
function wordsOf(address: string): string[] {
  const [first = '', ...rest] = fold(address)
  return rest.length > 0 && kindOfFolder(first) ? rest : [first, ...rest].filter(Boolean)
}

/** The records whose names share most words with the address, allowing for slips of the pen; best first. */
export function nearestNames(address: string, candidates: readonly NamedRef[]): NamedRef[] {
  const words = wordsOf(address)
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(words, candidate) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || (a.candidate.ref < b.candidate.ref ? -1 : 1))
    .slice(0, MOST)
    .map(({ candidate }) => candidate)
}

/** How much of what is wanted the candidate's name holds, from 0 to 1. */
function scoreOf(wanted: readonly string[], { ref, name }: NamedRef): number {
  const own = [...new Set([...fold(name), ...fold(ref.slice(ref.indexOf('/') + 1))])]
  const scores = wanted.map((word) => Math.max(0, ...own.map((other) => likeness(word, other))))
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, wanted.length)
}

function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  const share = editDistance(a, b, Math.ceil(longest * SLIPS)) / longest
  return share <= SLIPS ? 1 - share : 0
}
