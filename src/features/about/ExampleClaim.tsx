import { STATUS_MEANINGS } from '#src/model/status-meanings.ts'
import { STATUS_LINES } from '#src/model/line-shapes.ts'
import { claimHref } from '#src/model/paths.ts'
import type { Said } from '#src/model/payload.schema.ts'
import { storyOfClaim } from '#src/model/refs.ts'
import { STATUSES } from '#src/model/statuses.ts'
import { FateLink } from '#src/records/FateLink.tsx'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Titled } from '#src/records/Titled.tsx'
import { When } from '#src/records/When.tsx'
import { Line } from '#src/ui/Line.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import styles from './ExampleClaim.module.css'

/** A sentence of a story as its page shows it, and what there is to be read off it. */
export const ExampleClaim = ({ said }: { said: Said }) => {
  const { sentence, status, fate } = said
  const set = (words: string) => <Titled words={words} titles={sentence.titles} />
  return (
    <figure className={styles['example']}>
      <figcaption className="label">
        {'A sentence as it stands in '}
        <RecordLink to={storyOfClaim(said.ref)} />
      </figcaption>
      <blockquote className={styles['sentence']}>
        <p>
          {set(sentence.before)}
          <mark data-status={status}>{set(sentence.words)}</mark>
          {set(sentence.after)}
        </p>
      </blockquote>
      {fate && (
        <p className={`lined ${styles['fate']}`}>
          <FateLink fate={fate} leading />
        </p>
      )}
      <dl className={styles['notes']}>
        <div>
          <dt className="label lined">
            <Line shape={STATUS_LINES[status]} /> {`The line: ${STATUSES[status].label.toLowerCase()}`}
          </dt>
          <dd>{`How sure it was on its day. ${STATUS_MEANINGS[status]}`}</dd>
        </div>
        {fate && (
          <div>
            <dt className="label lined">
              <Line shape="knot" /> The knot: tied up
            </dt>
            <dd>What became of it, and when. The words beside it lead to the claim that settled it.</dd>
          </div>
        )}
        <div>
          <dt className="label lined">Behind it: who said it</dt>
          <dd>
            <RecordLink to={said.by} />
            {said.to && ' to '}
            {said.to && <RecordLink to={said.to} />}
            {', '}
            <When date={said.said} inferred={said.inferred} />
            {'. Who passed it on, and where we read it, is on '}
            <PageLink to={claimHref(said.ref)}>the claim’s own page</PageLink>.
          </dd>
        </div>
      </dl>
    </figure>
  )
}
