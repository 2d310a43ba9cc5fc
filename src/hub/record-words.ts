import { listWords } from '#src/model/list-words.ts'
import { type Outcome, OUTCOMES, type Outcomes } from '#src/model/outcomes.ts'

/** The words of a track record. They are said here and not in the browser, whose program they would weigh down. */

/** How the numbers come about. */
export const RULE =
  'A claim counts as resolved once a later one bore it out, took its place, contradicted it on better grounds or let it lapse. What is disputed, settled or open is in no score; opinions, and what was confirmed at once and left alone since, are not counted.'

/** What each outcome means. */
export const MEANINGS = {
  held: 'A later claim bears it out.',
  changed: 'A later claim has taken its place; on its day it may have been right.',
  lapsed: 'It never came about, and nobody took it back.',
  contradicted: 'A later claim says otherwise and is better attested.',
  disputed: 'A later claim says otherwise and is not known to be better attested.',
  settled: 'It left something open, which has been answered since.',
  open: 'No later claim has acted on it yet.',
} as const satisfies Record<Outcome, string>

/** Fewest resolved claims that make a score: with less, a single claim would turn it over. */
const ENOUGH = 5

/** How many of the resolved claims held, and what became of the others: `3 of 9 resolved claims borne out; 6 superseded.` */
export function scoreWords(counts: Outcomes): string {
  const { held = 0, changed = 0, lapsed = 0, contradicted = 0 } = counts
  const resolved = held + changed + lapsed + contradicted
  if (resolved < ENOUGH) return 'No score: fewer than five of these claims are resolved.'
  const others = Object.entries({ changed, lapsed, contradicted }).filter(([, count]) => count > 0)
  const words = others.map(([outcome, count]) => `${count} ${OUTCOMES[outcome as Outcome]}`)
  const rest = words.length === 0 ? '' : `; ${listWords(words)}`
  return `${held} of ${resolved} resolved claims ${OUTCOMES.held}${rest}.`
}
