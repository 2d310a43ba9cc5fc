import type { Outcome } from './outcomes.ts'

/**
 * What each outcome means, wherever the hub explains it. Apart from the outcomes themselves, whose words stand on first
 * pages: these are read on late ones alone.
 */
export const OUTCOME_MEANINGS = {
  held: 'A later claim bears it out.',
  changed: 'A later claim has taken its place; on its day it may have been right.',
  lapsed: 'It never came about, and nobody took it back.',
  contradicted: 'Another claim says otherwise and is better attested. Both stay, with their dates.',
  disputed:
    'Another claim says otherwise and is not known to be better attested. Both stay, with their dates.',
  settled: 'It left something open, or foretold it; a later claim answers.',
  open: 'No later claim has taken it up yet.',
} as const satisfies Record<Outcome, string>
