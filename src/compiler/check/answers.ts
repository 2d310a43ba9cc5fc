import { isAfter } from '#src/model/dates.ts'
import { nearest } from '#src/model/nearest.ts'
import { parseClaimRef } from '#src/model/refs.ts'
import { entriesOf } from '#src/hub/entries.ts'
import { didYouMean, quote } from '#src/hub/words.ts'
import { claimsByRef } from './claims-by-ref.ts'
import type { Context } from './context.ts'

/** A question is asked by a claim that exists, and each claim that answers it gives one of its answers, and not before it was asked. */
export function checkAnswers(context: Context): void {
  const { report } = context
  const claims = claimsByRef(context)
  const questions = new Map(entriesOf(context, 'question').map((entry) => [entry.ref, entry.record]))

  for (const { file, record } of entriesOf(context, 'question')) {
    const story = parseClaimRef(record.asked)?.story
    // A story whose own shape is wrong is reported once, for that.
    if (claims.has(record.asked) || (story && context.ids.has(story) && !context.entries.has(story))) continue
    const message = `expected the claim that asks it, found ${quote(record.asked)}${didYouMean(nearest(record.asked, claims.keys(), 1)[0])}`
    report(file, { at: ['asked'], message })
  }
  for (const { file, record } of entriesOf(context, 'story')) {
    for (const [claim, { said, answers = [] }] of record.claims.entries()) {
      for (const [answer, { question, with: id }] of answers.entries()) {
        const asked = questions.get(question)
        if (!asked) continue
        const ids = asked.answers.map((each) => each.id)
        const at = ['claims', claim, 'answers', answer]
        if (!ids.includes(id)) {
          const message = `expected an answer of ${quote(question)}, found ${quote(id)}${didYouMean(nearest(id, ids, 1)[0])}`
          report(file, { at: [...at, 'with'], message })
        }
        const opening = claims.get(asked.asked)
        if (opening && isAfter(opening.said, said)) {
          const message = `expected a question asked no later than this claim, ${said}, found ${quote(question)}, asked ${opening.said}`
          report(file, { at: [...at, 'question'], message })
        }
      }
    }
  }
}
