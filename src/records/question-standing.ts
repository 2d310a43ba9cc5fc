import { formatDate } from '#src/model/dates.ts'
import type { QuestionCard } from '#src/model/payload.schema.ts'
import type { Guards } from '#src/model/spoilers.ts'
import { openAnswer } from './fate-words.ts'

const counted = (hints: number): string => (hints === 1 ? 'one hint' : `${hints} hints`)

/** How a question stands: its state in a word or with its date, then what there is to say of it. */
export function questionStanding(card: QuestionCard, guards: Guards): { state: string; detail: string } {
  const { state, settled, hints, asked, askedInferred, lastHint, lastHintInferred, spoils = [] } = card
  if (settled) {
    const given = [...spoils, ...(settled.spoils ?? [])]
    const answer = openAnswer({ answer: settled.answer, spoils: given }, guards)
    const on = formatDate(settled.on, settled.inferred)
    const words = answer === undefined ? '' : `: ${answer}`
    return state === 'reopened'
      ? { state: 'Reopened', detail: `settled ${on}${words}, and spoken against since` }
      : { state: `Settled ${on}${words}`, detail: `open ${settled.after}` }
  }
  if (state === 'leaning') {
    const last = lastHint ? `, the last ${formatDate(lastHint, lastHintInferred)}` : ''
    return {
      state: 'Still open',
      detail: `${counted(hints)}${hints === 1 ? last.replace(' the last', '') : last}`,
    }
  }
  return { state: 'Still open', detail: `no hint since ${formatDate(asked, askedInferred)}` }
}
