import type { Status } from './statuses.ts'

/** What each status means, wherever the hub explains it; apart from the words themselves, as the outcomes' meanings are. */
export const STATUS_MEANINGS = {
  confirmed: 'Someone concerned says, on the record, that it is so or is done.',
  reported: 'An outlet states it on its own authority, or does not name who said it.',
  projected: 'A forecast or a pace, not a result.',
  teased: 'Someone concerned hints or toys with it and commits to nothing.',
  open: 'Someone concerned says that it is not settled.',
  rumour: 'Unnamed sources only.',
  opinion: 'A judgement, which nothing can check.',
} as const satisfies Record<Status, string>
