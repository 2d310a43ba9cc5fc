import { useId, useState } from 'react'
import { copyText } from '#src/data/share.ts'
import { takeText } from '#src/ui/take-text.ts'
import { type Report, reportText } from '#src/model/report.ts'
import styles from './ReportForm.module.css'
import { ReportLink } from './ReportLink.tsx'

export interface ReportFormProps {
  about: Pick<Report, 'address' | 'written'>
  title: string
  /** Where reports are taken; absent where the hub names no address. */
  to: string | undefined
}

/** Prepares a report: what is written is filled in, the reader adds the rest and takes it along. The hub sends nothing. */
export function ReportForm({ about, title, to }: ReportFormProps) {
  const [shouldBe, setShouldBe] = useState('')
  const [source, setSource] = useState('')
  const [isCopied, setIsCopied] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const id = useId()
  const report = reportText({ ...about, shouldBe: shouldBe.trim(), source: source.trim() })
  const copy = async () => {
    const isDone = await copyText(report)
    setIsCopied(isDone)
    setRefusals(isDone ? 0 : refusals + 1)
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => event.preventDefault()}
      onChange={() => setIsCopied(false)}
    >
      <p className="label">What is written</p>
      <blockquote>{about.written}</blockquote>
      <label htmlFor={`${id}should`}>What it should be</label>
      <textarea
        id={`${id}should`}
        rows={3}
        maxLength={600}
        value={shouldBe}
        onChange={(event) => setShouldBe(event.currentTarget.value)}
      />
      <label htmlFor={`${id}source`}>Where that can be read</label>
      <input
        id={`${id}source`}
        type="text"
        inputMode="url"
        maxLength={300}
        placeholder="https://"
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <p className={styles['ways']}>
        {to !== undefined && <ReportLink to={to} title={title} report={report} />}
        <button type="button" onClick={() => void copy()}>
          Copy the report
        </button>
      </p>
      <p role="status" className="label">
        {isCopied && 'Copied.'}
        {refusals > 0 &&
          'This browser does not let a page copy. The report is marked below: copy it from there.'}
      </p>
      {refusals > 0 && (
        <label>
          The report
          <textarea key={refusals} ref={takeText} readOnly rows={6} value={report} />
        </label>
      )}
      <p className="label">
        {to === undefined
          ? 'This hub names no address for reports: hand the copy to whoever publishes it. Nothing is sent from here.'
          : 'Nothing is sent from here: the link opens what you send yourself.'}
      </p>
    </form>
  )
}
