import { PageLink } from '#src/ui/PageLink.tsx'
import { claimHref } from '#src/model/paths.ts'
import type { CorrectionView } from '#src/model/payload.schema.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { When } from '#src/records/When.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './Corrections.module.css'

/** Everything that was corrected, newest first; where nothing was, that. */
export const Corrections = ({ corrections }: { corrections: CorrectionView[] }) => (
  <Section
    title="Corrections"
    count={corrections.length === 0 ? undefined : String(corrections.length)}
    intro="What was wrong here and has been mended. That later news overtook a claim is no correction: the claim’s own page says so."
  >
    {corrections.length === 0 ? (
      <p>None so far.</p>
    ) : (
      <ol className={styles['corrections']}>
        {corrections.map((correction) => (
          <li key={`${correction.on} ${correction.of} ${correction.was}`}>
            <Correction correction={correction} />
          </li>
        ))}
      </ol>
    )}
    <p className={`label ${styles['report']}`}>
      Every claim has a page of its own, and at its end “Report an error” prepares a report.
    </p>
  </Section>
)

const Correction = ({
  correction: { on, of, claim, was, now, why, spoils },
}: {
  correction: CorrectionView
}) => (
  <>
    <p className="label">
      <When date={on} />
      {' · '}
      <RecordLink to={of} />
      {claim && ' · '}
      {claim && <PageLink to={claimHref(claim)}>The claim</PageLink>}
    </p>
    <Spoiler spoils={spoils} what="This correction">
      <dl className={styles['change']}>
        <dt className="label">Was</dt>
        <dd>
          <del>{was}</del>
        </dd>
        <dt className="label">Is</dt>
        <dd>
          <ins>{now}</ins>
        </dd>
        {why && <dt className="label">Why</dt>}
        {why && <dd>{why}</dd>}
      </dl>
    </Spoiler>
  </>
)
