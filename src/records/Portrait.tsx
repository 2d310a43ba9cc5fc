import type { Ref } from '#src/model/kinds.ts'
import { monogram } from '#src/model/monogram.ts'
import { isEntityRef, kindOf } from '#src/model/refs.ts'
import { weave } from '#src/model/weave.ts'
import { Weave } from '#src/ui/Weave.tsx'

interface Props {
  of: Ref
  /** Its name, for a monogram over it. */
  name?: string
  /** Its ties, as its card has them. */
  threads: string | undefined
  large?: boolean
}

/**
 * A record's woven picture, the same wherever the record is named; decoration only. A story or a question, whose name is a sentence, has no monogram.
 */
export const Portrait = ({ of, name = '', threads, large }: Props) => (
  <Weave
    drawing={weave(of, kindOf(of), threads, large ? 'large' : 'small')}
    letters={isEntityRef(of) ? monogram(name) : ''}
  />
)
