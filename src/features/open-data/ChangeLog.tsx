import type { ClaimRef, Ref } from '#src/model/kinds.ts'
import { claimHref } from '#src/model/paths.ts'
import type { LoggedChange } from '#src/model/open.schema.ts'
import { parseClaimRef } from '#src/model/refs.ts'
import { changeSign } from '#src/records/change-sign.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Titled } from '#src/records/Titled.tsx'
import { When } from '#src/records/When.tsx'
import { Line } from '#src/ui/Line.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './ChangeLog.module.css'
import { FileLink } from './FileLink.tsx'

const isClaim = (id: ClaimRef | Ref): id is ClaimRef => parseClaimRef(id) !== undefined

/** The latest of the change log, newest first. */
export const ChangeLog = ({ changes }: { changes: LoggedChange[] }) => (
  <Section
    title="What changed last"
    intro="By the day it was said. The day it was written down here is not kept."
  >
    <ol className={styles['log']}>
      {changes.map((change) => (
        <li key={`${change.what} ${change.id} ${change.by}`}>
          <Entry change={change} />
        </li>
      ))}
    </ol>
    <p className="label">
      <FileLink name="changes">All changes</FileLink>
    </p>
  </Section>
)

function Entry({ change }: { change: LoggedChange }) {
  const { on, inferred, what, status, id, by, spoils, words, titles, speaker } = change
  const [shape, sign] = changeSign(what, status)
  return (
    <>
      <p className="label">
        <When date={on} inferred={inferred} />
      </p>
      <p className={`label ${styles['sign']}`}>
        <Line shape={shape} />
        {sign}
      </p>
      <div>
        <Spoiler spoils={spoils}>
          <p>
            {isClaim(id) ? (
              <PageLink to={claimHref(id)}>
                <Titled words={words} titles={titles} />
              </PageLink>
            ) : (
              <RecordLink to={id} />
            )}
          </p>
          <p className={`label ${styles['by']}`}>
            {speaker && <RecordLink to={speaker} />}
            {speaker && by && ' · '}
            {by && <PageLink to={claimHref(by)}>The claim that changed this</PageLink>}
          </p>
        </Spoiler>
      </div>
    </>
  )
}
