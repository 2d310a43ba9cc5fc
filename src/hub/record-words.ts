import { listWords } from '#src/model/list-words.ts'
import { type Outcome, OUTCOMES, type Outcomes } from '#src/model/outcomes.ts'
import type { LeftOut } from './track-record.ts'

/** The words of a track record. They are said here and not in the browser, whose program they would weigh down. */

/** How the numbers come about. */
export const RULE =
  'Resolved are the claims that a later one bore out, replaced, or contradicted on better evidence, and those that lapsed. Disputed, settled and open ones are shown but not scored. Opinions are left out, and so is whatever was confirmed on its own day and has not come up since.'

/** Fewest resolved claims that make a score: with less, a single claim would turn it over. */
const ENOUGH = 5

/** A space that holds a number on one line with what it counts. */
const TIE = '\u00A0'

/** The outcomes that resolve a claim: what came to any other end is in no score. */
const RESOLVED = ['held', 'changed', 'lapsed', 'contradicted'] as const satisfies readonly Outcome[]

/** How many of the claims came to each end that resolves one. */
export const resolvedOf = (counts: Outcomes): Outcomes =>
  Object.fromEntries(RESOLVED.flatMap((outcome) => (counts[outcome] ? [[outcome, counts[outcome]]] : [])))

const totalOf = (counts: Outcomes): number =>
  RESOLVED.reduce((sum, outcome) => sum + (counts[outcome] ?? 0), 0)

/** Whether enough of the claims are resolved to make a score. */
export const isScored = (counts: Outcomes): boolean => totalOf(counts) >= ENOUGH

/** How many of the resolved claims held, and what became of the others: `3 of 9 resolved claims borne out; 6 superseded.` */
export function scoreWords(counts: Outcomes): string {
  if (!isScored(counts)) return 'No score: fewer than five of these claims are resolved.'
  const { held = 0, ...others } = resolvedOf(counts)
  const words = Object.entries(others).map(
    ([outcome, count]) => `${count}${TIE}${OUTCOMES[outcome as Outcome]}`,
  )
  const end = words.length === 0 ? '' : `; ${listWords(words)}`
  return `${held}${TIE}of${TIE}${totalOf(counts)}${TIE}resolved claims ${OUTCOMES.held}${end}.`
}

/** What is in none of the numbers: `Left out: 2 opinions, and 4 claims confirmed on their own day …`; nothing if all is. */
export function leftOutWords({ opinions, confirmed }: LeftOut): string | undefined {
  if (opinions + confirmed === 0) return undefined
  const words = [
    ...(opinions > 0 ? [`${opinions}${TIE}opinion${opinions === 1 ? '' : 's'}`] : []),
    ...(confirmed === 1 ? [`1${TIE}claim confirmed on its own day that has not come up since`] : []),
    ...(confirmed > 1
      ? [`${confirmed}${TIE}claims confirmed on their own day that have not come up since`]
      : []),
  ]
  return `Left out: ${words.join(', and ')}.`
}
