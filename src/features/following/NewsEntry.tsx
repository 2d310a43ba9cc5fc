import type { Ref } from '#src/model/kinds.ts'
import type { Change } from '#src/model/open.schema.ts'
import { claimHref } from '#src/model/paths.ts'
import { isRef } from '#src/model/refs.ts'
import type { SearchClaim } from '#src/model/search-index.ts'
import { changeSign } from '#src/records/change-sign.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Titled } from '#src/records/Titled.tsx'
import { When } from '#src/records/When.tsx'
import { Line } from '#src/ui/Line.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import styles from './News.module.css'

interface Props {
  change: Change
  /** The claim that it happened to, if it was one. */
  claim: SearchClaim | undefined
  /** What the reader follows of all that it concerns. */
  because: readonly Ref[]
}

/** One thing that happened: its line, the words of the claim, who said it, and why the reader is told. */
export function NewsEntry({ change, claim, because }: Props) {
  const { on, inferred, what, id, by, spoils } = change
  const [shape, sign] = changeSign(what, claim?.status)
  return (
    <>
      <p className="label">
        <When date={on} inferred={inferred} />
      </p>
      <div>
        <Spoiler spoils={[...(spoils ?? []), ...(claim?.spoils ?? [])]} what="This">
          <p className={`label ${styles['sign']}`}>
            <Line shape={shape} />
            {sign}
          </p>
          <p className={styles['words']}>
            {isRef(id) ? (
              <RecordLink to={id} />
            ) : (
              <PageLink to={claimHref(id)}>
                <Titled words={claim?.text ?? 'A claim'} titles={claim?.titles} />
              </PageLink>
            )}
          </p>
          <p className="label">
            {claim && <RecordLink to={claim.by} />}
            {claim && by && ' · '}
            {by && <PageLink to={claimHref(by)}>The claim that changed this</PageLink>}
          </p>
        </Spoiler>
        <p className="label">
          {'You follow '}
          {because.map((ref, at) => (
            <span key={ref}>
              {at > 0 && ', '}
              <RecordLink to={ref} />
            </span>
          ))}
        </p>
      </div>
    </>
  )
}
