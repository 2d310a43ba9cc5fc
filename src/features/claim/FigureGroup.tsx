import { PageLink } from '#src/ui/PageLink.tsx'
import { figureWords } from '#src/model/figure-words.ts'
import type { ClaimRef } from '#src/model/kinds.ts'
import { claimHref } from '#src/model/paths.ts'
import type { ClaimPayload } from '#src/model/payload.schema.ts'
import { STATUSES } from '#src/model/statuses.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { When } from '#src/records/When.tsx'
import styles from './FigureGroup.module.css'
import { scaleEnd } from './scale-end.ts'

interface Props {
  group: ClaimPayload['figures'][number]
  /** The claim whose page this is. */
  current: ClaimRef
}

/** Figures of one rule and window as bars on one scale, from nothing to a round number that is named. */
export function FigureGroup({ group: { rule, window, unit, items }, current }: Props) {
  const end = scaleEnd(Math.max(...items.map(({ value }) => value)))
  return (
    <section className={styles['group']}>
      <h3>{`${unit}: ${rule}`}</h3>
      <p className="label">{`Period: ${window}. The scale ends at ${figureWords(end)}.`}</p>
      <ul>
        {items.map(({ ref, value, by, said, inferred, status, spoils }) => (
          <li key={ref}>
            <Spoiler spoils={spoils} what="This figure">
              <svg className={styles['bar']} data-current={ref === current} aria-hidden="true">
                <rect width="100%" height="100%" />
                <rect width={`${(100 * value) / end}%`} height="100%" />
              </svg>
              <p className="label">
                {ref === current ? (
                  <b>{`${figureWords(value)} (this claim)`}</b>
                ) : (
                  <PageLink to={claimHref(ref)}>{`${figureWords(value)} ${unit}`}</PageLink>
                )}
                {` · ${STATUSES[status].label} by `}
                <RecordLink to={by} />
                {', '}
                <When date={said} inferred={inferred} />
              </p>
            </Spoiler>
          </li>
        ))}
      </ul>
    </section>
  )
}
