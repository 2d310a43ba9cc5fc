import { formatDate } from '#src/model/dates.ts'
import type { Fate } from '#src/model/payload.schema.ts'
import { isShutFate, TAKEN_UP } from '#src/model/shut-fate.ts'
import type { Guards } from '#src/model/spoilers.ts'
import { FATES } from '#src/model/statuses.ts'
import { unbroken } from '#src/model/unbroken.ts'

/** The answer that a fate gave, unless it gives away what is kept shut. */
export const openAnswer = (fate: Pick<Fate, 'answer' | 'spoils'>, guards: Guards): string | undefined =>
  isShutFate(fate, guards) ? undefined : fate.answer

/** Not “an earlier” one: the two may be of one day. */
export const BY_ANOTHER = 'by another claim'

/** What became of a claim, and when: `settled 25 Sep 2021`; when does not matter where it spoke against one that stood. */
export const fateWords = (fate: Fate, guards: Guards): string => {
  const { as, on, inferred, earlier } = fate
  if (isShutFate(fate, guards)) return TAKEN_UP
  return `${FATES[as].fate} ${earlier ? BY_ANOTHER : formatDate(on, inferred)}`
}

/** The same to be shown, with the answer it gave and its date kept whole: `settled 25 Sep 2021: sequel`. */
export function fateSentence(fate: Fate, guards: Guards): string {
  const answer = openAnswer(fate, guards)
  const words = fateWords(fate, guards)
  return unbroken(answer === undefined ? words : `${words}: ${answer}`)
}
