import { useContext } from 'react'
import type { QuestionCard } from '#src/model/payload.schema.ts'
import { Line } from '#src/ui/Line.tsx'
import { GuardsContext } from '#src/data/guards-context.ts'
import { QUESTION_LINES } from '#src/model/line-shapes.ts'
import { unbroken } from '#src/model/unbroken.ts'
import { questionStanding } from './question-standing.ts'
import styles from './QuestionStanding.module.css'

/** How a question stands, behind the line of its state; in brief, how long a settled one took is left out. */
export function QuestionStanding({ question, brief }: { question: QuestionCard; brief?: boolean }) {
  const { state, detail } = questionStanding(question, useContext(GuardsContext))
  return (
    <p className={`label ${styles['standing']}`} data-state={question.state}>
      <Line shape={QUESTION_LINES[question.state]} />
      <span>
        <b>{unbroken(state)}</b>
        {!(brief && question.state === 'settled') && unbroken(`\u00A0· ${detail}`)}
      </span>
    </p>
  )
}
