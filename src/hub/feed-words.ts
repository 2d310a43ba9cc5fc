import { capital } from '#src/model/capital.ts'
import { formatDate } from '#src/model/dates.ts'
import { plainText } from '#src/model/inline.ts'
import type { Ref } from '#src/model/kinds.ts'
import type { Cards } from '#src/model/payload.schema.ts'
import { TAKEN_UP } from '#src/model/shut-fate.ts'
import { shutTitle } from '#src/model/spoiler-words.ts'
import type { Guards } from '#src/model/spoilers.ts'
import { FATES, STATUSES } from '#src/model/statuses.ts'
import type { Development } from './developments.ts'
import type { StatedClaim } from './read-story.ts'

/** What an entry of a feed says: in a word what happened, of what, and a few lines on it. */
export interface FeedWords {
  label: string
  title: string
  lines: string[]
}

/** A development in words that give away nothing the guards keep shut; the cards name everyone and every film in it. */
export function feedWords(development: Development, cards: Cards, guards: Guards): FeedWords {
  const nameOf = (ref: Ref) => cards[ref]?.name ?? ref
  const shutOf = ({ claim }: StatedClaim) => shutTitle('claim', claim.spoils, cards, guards)
  const wordsOf = (stated: StatedClaim) => shutOf(stated) ?? plainText(stated.text)
  const labelled = (label: string, words: string) => ({ label, title: `${label}: ${words}` })
  const { by, what } = development
  const { to, said, inferred, quote, status } = by.claim
  const isShut = shutOf(by) !== undefined
  const byline = `Said by ${nameOf(by.claim.by)}${to ? ` to ${nameOf(to)}` : ''}, ${formatDate(said, inferred)}.`
  switch (what) {
    case 'said':
      return {
        ...labelled(STATUSES[status].label, wordsOf(by)),
        lines: [byline, ...(quote && !isShut ? [`“${quote}”`] : [])],
      }
    case 'fate': {
      const { of, fate } = development
      const more = isShut || shutOf(of) ? [] : [fate.answer && `The answer: ${fate.answer}.`, fate.note]
      return {
        ...labelled(capital(isShut ? TAKEN_UP : FATES[fate.as].fate), wordsOf(of)),
        lines: [wordsOf(by), byline, ...more.filter((line) => line !== undefined)],
      }
    }
    case 'question': {
      const { record } = development.of
      const shut = shutTitle('question', record.spoils, cards, guards)
      const isTold = development.state === 'settled' && !isShut && shut === undefined
      return {
        ...labelled(capital(development.state), shut ?? record.title),
        lines: [...(isTold ? [`The answer: ${development.answer}.`] : []), wordsOf(by), byline],
      }
    }
  }
}
