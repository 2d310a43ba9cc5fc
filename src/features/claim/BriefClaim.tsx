import { useContext } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
import { plainText } from '#src/model/inline.ts'
import { claimHref, claimPageId } from '#src/model/paths.ts'
import type { Brief } from '#src/model/payload.schema.ts'
import { titlesIn } from '#src/model/titles.ts'
import { PageContext } from '#src/records/page-context.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Titled } from '#src/records/Titled.tsx'
import { When } from '#src/records/When.tsx'

/** A claim in its own words, which lead to its page, with who said it and when; on that page the words alone. */
export function BriefClaim({ claim }: { claim: Brief }) {
  const { id } = useContext(PageContext)
  const words = <Titled words={plainText(claim.text)} titles={titlesIn(claim.text)} />
  return (
    <>
      <Spoiler spoils={claim.spoils} what="This claim">
        <p>
          {claimPageId(claim.ref) === id ? words : <PageLink to={claimHref(claim.ref)}>{words}</PageLink>}
        </p>
      </Spoiler>
      <p className="label">
        <RecordLink to={claim.by} />
        {claim.to && ' to '}
        {claim.to && <RecordLink to={claim.to} />}
        {', '}
        <When date={claim.said} inferred={claim.inferred} />
      </p>
    </>
  )
}
