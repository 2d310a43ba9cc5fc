import type { PayloadFault } from '#src/data/payload-error.ts'

/** Each fault as a reader is told of it. */
export const FAULT_SENTENCES = {
  offline: 'You seem to be offline. What you are reading stays here.',
  lost: 'The connection broke on the way. What you are reading stays here.',
  timeout: 'The network took more than ten seconds. What you are reading stays here.',
  server: 'The server answered with a fault of its own. What you are reading stays here.',
  refused: 'The server would not give it out. What you are reading stays here.',
  unreadable: 'What came back was not the page, but something else. What you are reading stays here.',
  missing: 'No page of the hub has this address.',
} as const satisfies Record<PayloadFault, string>
