import { PageLink } from '#src/ui/PageLink.tsx'
import { hrefFor } from '#src/model/paths.ts'
import type { ClaimPayload } from '#src/model/payload.schema.ts'
import { storyOfClaim } from '#src/model/refs.ts'
import { unbroken } from '#src/model/unbroken.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Sentence } from '#src/records/Sentence.tsx'
import { When } from '#src/records/When.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './ClaimThread.module.css'

/** The way of a claim from mouth to mouth, each change of its wording where it was made, down to the words of the story. */
export const ClaimThread = ({
  payload: { claim, published, publishedInferred },
}: {
  payload: ClaimPayload
}) => (
  <Section title="The way it reached us">
    <ol className={styles['thread']}>
      <li>
        <RecordLink to={claim.by} />
        {' said it, '}
        <When date={claim.said} inferred={claim.inferred} />
      </li>
      {claim.to && (
        <li>
          {'to '}
          <RecordLink to={claim.to} />
        </li>
      )}
      {claim.relays?.map((relay) => (
        <li key={relay.by + relay.on} data-said="false" data-drift={relay.drift !== undefined}>
          {'relayed by\u00A0'}
          <RecordLink to={relay.by} />
          {', '}
          <When date={relay.on} inferred={relay.inferred} />
          {relay.drift && (
            <p className={styles['drift']}>
              <b>Changed here:</b>
              {` ${unbroken(relay.drift)}`}
            </p>
          )}
        </li>
      ))}
      <li>
        {'told here in '}
        <RecordLink to={storyOfClaim(claim.ref)} />
        {', '}
        <When date={published} inferred={publishedInferred} />
        <Sentence cut={claim.sentence} status={claim.status} />
        <p className="label">
          <PageLink to={hrefFor(claim.ref)}>Read the words in the story</PageLink>
        </p>
      </li>
    </ol>
  </Section>
)
