import { type ComponentType, useContext, useState } from 'react'
import { formatDate } from '#src/model/dates.ts'
import { plainText } from '#src/model/inline.ts'
import { claimHref } from '#src/model/paths.ts'
import type { ClaimPayload, SiteInfo } from '#src/model/payload.schema.ts'
import { reportText } from '#src/model/report.ts'
import { STATUSES } from '#src/model/statuses.ts'
import { PageContext } from '#src/records/page-context.ts'
import { ReportLink } from './ReportLink.tsx'
import type { ReportFormProps } from './ReportForm.tsx'
import styles from './WrongClaim.module.css'

interface Props {
  claim: ClaimPayload['claim']
  site: Pick<SiteInfo, 'name' | 'url' | 'corrections'>
}

/**
 * What a reader can do about a claim that is wrong. The form is fetched when it is opened; until it is there, and where
 * no scripts run, the report stands as text with blanks in it.
 */
export function WrongClaim({ claim, site }: Props) {
  const { cards } = useContext(PageContext)
  const [Form, setForm] = useState<ComponentType<ReportFormProps>>()
  const load = () => {
    if (Form) return
    // Should it not come, the text below does as well.
    import('./ReportForm.tsx').then(
      ({ ReportForm }) => setForm(() => ReportForm),
      () => {},
    )
  }
  const nameOf = (ref: string) => cards[ref]?.name ?? ref
  const to = claim.to ? ` to ${nameOf(claim.to)}` : ''
  const day = formatDate(claim.said, claim.inferred)
  const about = {
    address: site.url + claimHref(claim.ref),
    written: `${plainText(claim.text)} (${STATUSES[claim.status].label}. Said by ${nameOf(claim.by)}${to}, ${day}.)`,
  }
  const title = `${site.name}: an error in a claim`
  const blank = reportText({ ...about, shouldBe: '', source: '' })
  return (
    <details className={styles['wrong']} onToggle={load}>
      <summary>
        <h2>Report an error</h2>
      </summary>
      <div id="wrong" className={styles['in']}>
        {Form ? (
          <Form about={about} title={title} to={site.corrections} />
        ) : (
          <>
            <p>
              {site.corrections === undefined
                ? 'Copy these lines, fill in what is blank and hand them to whoever publishes this hub.'
                : 'Fill in what it should be and where that can be read.'}
            </p>
            <pre>{blank}</pre>
            {site.corrections !== undefined && (
              <p>
                <ReportLink to={site.corrections} title={title} report={blank} />
              </p>
            )}
          </>
        )}
      </div>
    </details>
  )
}
