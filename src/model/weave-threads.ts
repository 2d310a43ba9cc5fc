import { ENTITY_KINDS, type EntityKind, type Kind } from './kinds.ts'

/** How a tie to a record of each kind is woven: its letter on a card, and its dye with the word for it. */
export const THREADS = {
  person: { letter: 'p', dye: '#b68d53', word: 'ochre' },
  company: { letter: 'c', dye: '#9f8ac6', word: 'lilac' },
  outlet: { letter: 'o', dye: '#c57f94', word: 'rose' },
  film: { letter: 'f', dye: '#5c9ac4', word: 'blue' },
  character: { letter: 'h', dye: '#67a073', word: 'green' },
} as const satisfies Record<EntityKind, { letter: string; dye: `#${string}`; word: string }>

/** As many ties as every cloth has room for. */
export const MOST_THREADS = 7

/** The kinds of the records that one is tied to, as a card carries them: a letter a tie, the kinds by turns. */
export function threadsOf(kinds: readonly Kind[]): string {
  const rounds = Array.from({ length: MOST_THREADS }, (_, round) =>
    ENTITY_KINDS.filter((kind) => kinds.filter((each) => each === kind).length > round),
  )
  const letters = rounds.flat().map((kind) => THREADS[kind].letter)
  return letters.slice(0, MOST_THREADS).join('')
}
