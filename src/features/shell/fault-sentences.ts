import type { PayloadFault } from '#src/data/payload-error.ts'

/** Each fault as a reader is told of it; that the page being read stays is said of all. */
export const FAULT_SENTENCES = {
  offline: 'You seem to be offline.',
  lost: 'The connection broke on the way.',
  timeout: 'The network took more than ten seconds.',
  server: 'The server answered with a fault of its own.',
  refused: 'The server would not give it out.',
  unreadable: 'What came back was not the page, but something else.',
  missing: 'No page here has this address.',
} as const satisfies Record<PayloadFault, string>
