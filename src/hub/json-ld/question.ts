import type { Answer, Question } from 'schema-dts'
import { claimPageId } from '#src/model/paths.ts'
import { shutBy } from '#src/model/spoilers.ts'
import type { Head } from '#src/model/head.ts'
import type { Entry } from '../dataset.ts'
import type { Linked, Reply } from '../link.ts'
import { questionCard, repliesTo } from '../pages/question.ts'
import type { Nodes } from './node.ts'

/**
 * A question with the answer that settled it and those that were hinted at. Of one that is shut neither is told, nor
 * where any claim that answers it is: the others alone would mislead.
 */
export function questionNode(
  linked: Linked,
  nodes: Nodes,
  entry: Entry<'question'>,
  { title, description }: Head,
): Question {
  const { ref, record } = entry
  const card = questionCard(linked, entry)
  const replies = repliesTo(linked, ref)
  const isShut = shutBy(record.spoils, nodes.guards) !== undefined
  const isTold = !isShut && !replies.some(({ stated }) => shutBy(stated.claim.spoils, nodes.guards))
  const told = isTold ? replies : []
  const settling =
    card.state === 'settled' ? told.find(({ stated }) => stated.ref === card.settled?.by) : undefined
  const hinted = told.filter(
    ({ answer }) => answer.weight === 'hint' && answer.with !== settling?.answer.with,
  )
  const latest = [...new Map(hinted.map((reply) => [reply.answer.with, reply])).values()]
  const answerOf = ({ stated, answer }: Reply): Answer => ({
    '@type': 'Answer',
    text: record.answers.find(({ id }) => id === answer.with)?.label ?? answer.with,
    url: nodes.addressOf(claimPageId(stated.ref)),
    author: nodes.nodeOf(stated.claim.by),
    ...(!stated.claim.inferred && { dateCreated: stated.claim.said }),
  })
  return {
    '@type': 'Question',
    '@id': nodes.addressOf(ref),
    url: nodes.addressOf(ref),
    name: title,
    text: isShut ? title : record.title,
    description,
    ...(!card.askedInferred && { dateCreated: card.asked }),
    ...(isTold && { answerCount: latest.length + (settling ? 1 : 0) }),
    ...(settling && { acceptedAnswer: answerOf(settling) }),
    ...(latest.length > 0 && { suggestedAnswer: latest.map(answerOf) }),
  }
}
