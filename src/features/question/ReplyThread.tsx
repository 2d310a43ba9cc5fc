import type { QuestionPayload } from '#src/model/payload.schema.ts'
import { Section } from '#src/ui/Section.tsx'
import { hintsOf } from './tally-answers.ts'
import styles from './ReplyThread.module.css'
import { ThreadEntry } from './ThreadEntry.tsx'

/** What a reply does to the question, as its line and in words. */
const HINT = ['dotted', 'Points to'] as const
const LATE_HINT = ['dotted', 'Points the same way'] as const
const SETTLING = ['knot', 'Settles it'] as const
const BEARING_OUT = ['solid', 'Bears it out'] as const

/** The claim that asked and every claim that answers, first to last, on one thread that is tied where it was settled. */
export function ReplyThread({ payload }: { payload: QuestionPayload }) {
  const { question, answers, asked, replies } = payload
  const hints = hintsOf(payload)
  const count = replies.length === 1 ? '1 reply' : `${replies.length} replies`
  return (
    <Section title="The thread" count={replies.length === 0 ? undefined : count}>
      <ol className={styles['thread']} data-state={question.state}>
        <ThreadEntry claim={asked} shape="loop" says="Asked" />
        {replies.map((reply) => {
          const { with: id, weight, claim } = reply
          const answer = answers.find((each) => each.id === id)?.label ?? id
          const settles = claim.ref === question.settled?.by
          const hint = hints.includes(reply) ? HINT : LATE_HINT
          const [shape, says] = weight === 'hint' ? hint : settles ? SETTLING : BEARING_OUT
          return <ThreadEntry key={claim.ref + id} claim={claim} shape={shape} says={says} answer={answer} />
        })}
      </ol>
      {replies.length === 0 && <p>Nobody has said anything to it yet.</p>}
    </Section>
  )
}
