import { ClaimMark } from '#src/records/ClaimMark.tsx'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { When } from '#src/records/When.tsx'
import type { NumberedClaim } from './number-claims.ts'
import styles from './QuoteBlock.module.css'

interface Props {
  entry: NumberedClaim
  text: string
  first: true | undefined
}

/** A few spoken words set large, with who said them to whom and when. */
export const QuoteBlock = ({ entry: { slug, number, claim }, text, first }: Props) => (
  <figure className={styles['quote']}>
    <blockquote>
      <p>
        <ClaimMark slug={slug} claim={{ ...claim, number }} first={first} numbered>
          {`“${text}”`}
        </ClaimMark>
      </p>
    </blockquote>
    <figcaption className="label">
      <RecordLink to={claim.by} />
      {claim.to && ' to '}
      {claim.to && <RecordLink to={claim.to} />}
      {', '}
      <When date={claim.said} inferred={claim.inferred} />
    </figcaption>
  </figure>
)
