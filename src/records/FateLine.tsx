import { useContext } from 'react'
import { GuardsContext } from '#src/data/guards-context.ts'
import { fateLine } from '#src/model/line-shapes.ts'
import type { Fate } from '#src/model/payload.schema.ts'
import { isShutFate } from '#src/model/shut-fate.ts'
import { Line } from '#src/ui/Line.tsx'

/** How the end of a claim is drawn; not at all where its shape would tell what is kept shut. */
export const FateLine = ({ fate }: { fate: Pick<Fate, 'as' | 'spoils'> }) =>
  !isShutFate(fate, useContext(GuardsContext)) && <Line shape={fateLine(fate.as)} />
