import type { Ref } from '#src/model/kinds.ts'
import { latePart } from '#src/ui/late-part.tsx'
import styles from './PageActions.module.css'

export interface PageActionsProps {
  /** The record that can be followed here; absent where none can. */
  of?: Ref | undefined
}

const Part = latePart<PageActionsProps>(async () => (await import('./PageActionsPart.tsx')).PageActionsPart)

/** What can be done with a page: follow its record, share it. The place is kept free until the script has come. */
export const PageActions = ({ of }: PageActionsProps) => (
  <div className={styles['actions']}>
    <Part of={of} />
  </div>
)
