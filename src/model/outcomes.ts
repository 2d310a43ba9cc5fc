/** What became of what someone said, as a track record counts it, in a word; in the order in which it is told. */
export const OUTCOMES = {
  held: 'borne out',
  changed: 'superseded',
  lapsed: 'lapsed',
  contradicted: 'contradicted',
  disputed: 'disputed',
  settled: 'settled',
  open: 'still open',
} as const

export type Outcome = keyof typeof OUTCOMES
export const OUTCOME_NAMES = Object.keys(OUTCOMES) as [Outcome, ...Outcome[]]

/** How many claims came to each; what none came to is absent. */
export type Outcomes = Partial<Record<Outcome, number>>
