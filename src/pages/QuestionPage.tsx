import { usePayload } from '#src/data/use-payload.ts'
import { Question } from '#src/features/question/Question.tsx'
import type { HeadOf } from '#src/model/head.ts'
import { plainText } from '#src/model/inline.ts'
import type { QuestionPayload } from '#src/model/payload.schema.ts'
import { shutTitle } from '#src/model/spoiler-words.ts'

/** A question that gives away what is kept shut is not named by search engines and link previews either. */
export const head: HeadOf<QuestionPayload> = ({ title, note, question, cards }, _site, guards) => {
  const shut = shutTitle('question', question.spoils, cards, guards)
  return shut === undefined
    ? { title, description: plainText(note) }
    : {
        title: shut,
        description: 'Everything that was said to this question, in order, with who said it and when.',
      }
}

/** The key makes the page of another question a new page: a spoiler opened on one is not open on the next. */
export function Component() {
  const payload = usePayload('question')
  return <Question key={payload.id} payload={payload} />
}
