import { reportLink } from '#src/model/report.ts'
import { hostOf } from '#src/model/urls.ts'
import { OutLink } from '#src/ui/OutLink.tsx'

interface Props {
  /** The address that the hub names. */
  to: string
  title: string
  report: string
}

/** Leads to where reports are taken, with this one filled in. */
export const ReportLink = ({ to, title, report }: Props) => (
  <OutLink href={reportLink(to, title, report)}>
    {to.startsWith('mailto:')
      ? `Write it as a letter to ${to.slice('mailto:'.length)}`
      : `Report it at ${hostOf(to)}`}
  </OutLink>
)
