import { FATES } from './statuses.ts'

/** What became of what someone said, as a track record counts it, in the word of its fate; in the order in which it is told. */
export const OUTCOMES = {
  held: FATES.confirms.fate,
  changed: FATES.supersedes.fate,
  lapsed: FATES.lapses.fate,
  contradicted: FATES.contradicts.fate,
  disputed: FATES.disputes.fate,
  settled: FATES.resolves.fate,
  open: 'still open',
} as const

export type Outcome = keyof typeof OUTCOMES
export const OUTCOME_NAMES = Object.keys(OUTCOMES) as [Outcome, ...Outcome[]]

/** How many claims came to each; what none came to is absent. */
export type Outcomes = Partial<Record<Outcome, number>>
