import type { Ref } from '#src/model/kinds.ts'
import { monogram } from '#src/model/monogram.ts'
import { kindOf } from '#src/model/refs.ts'
import { weave } from '#src/model/weave.ts'
import { Weave } from '#src/ui/Weave.tsx'

/** A record's woven picture, the same wherever the record is named; decoration only. */
export const Portrait = ({ of, name, large }: { of: Ref; name?: string; large?: boolean }) => (
  <Weave
    drawing={weave(of, kindOf(of), large ? 'large' : 'small')}
    letters={name === undefined ? '' : monogram(name)}
  />
)
