import { isSafeUrl } from './urls.ts'

/** What a reader says is wrong with a claim; what is not filled in is empty. */
export interface Report {
  /** The claim's own address. */
  address: string
  written: string
  shouldBe: string
  source: string
}

/** The report as plain text, whose blanks can be filled in by hand. */
export const reportText = ({ address, written, shouldBe, source }: Report): string =>
  [`Claim: ${address}`, `Written: ${written}`, `Should be: ${shouldBe}`, `Source: ${source}`].join('\n')

const MAIL = /^mailto:[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i
const BLANK = /\{(title|report)\}/g

/** Whether reports can be sent to the address: `mailto:` and one mailbox, or https with `{report}`, and perhaps `{title}`, in it. */
export const isReportAddress = (to: string): boolean =>
  MAIL.test(to) || (to.includes('{report}') && isSafeUrl(to.replace(BLANK, 'x')))

/** Half of a character, which a field cut short can leave, cannot be written in an address. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))

/** The link that opens a letter or a form with the report filled in; nothing is sent by it. */
export function reportLink(to: string, title: string, report: string): string {
  if (to.startsWith('mailto:'))
    return `${to}?subject=${encode(title)}&body=${encode(report.replaceAll('\n', '\r\n'))}`
  return to.replace(BLANK, (_, blank) => encode(blank === 'title' ? title : report))
}
