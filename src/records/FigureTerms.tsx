import type { ClaimView } from '#src/model/payload.schema.ts'
import { RecordLink } from './RecordLink.tsx'
import { StatusWord } from './StatusWord.tsx'
import { When } from './When.tsx'

/** What a number may never be shown without: how sure it was, who gave it, when, of what, its window and its rule. */
export const FigureTerms = ({
  claim,
}: {
  claim: Pick<ClaimView, 'status' | 'by' | 'said' | 'inferred' | 'figure'>
}) =>
  claim.figure && (
    <>
      <p>
        <StatusWord status={claim.status} />
        {' by '}
        <RecordLink to={claim.by} />
        {', '}
        <When date={claim.said} inferred={claim.inferred} />
        {', for '}
        <RecordLink to={claim.figure.of} />
      </p>
      <p>{`Period: ${claim.figure.window}. What counts: ${claim.figure.rule}.`}</p>
    </>
  )
