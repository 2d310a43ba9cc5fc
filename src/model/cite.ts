import { formatDate, type PartialDate } from './dates.ts'

/** What a citation of a claim is made of. */
export interface Citation {
  /** A name for it that is unique in the hub. */
  key: string
  author: string
  /** Whether the author is an organisation, whose name is not to be taken apart. */
  isBody: boolean
  title: string
  /** The story that states the claim, and the hub. */
  container: string
  said: PartialDate
  inferred?: boolean | undefined
  url: string
}

/** The citation as one line of text. */
export const citePlain = ({ author, title, container, said, inferred, url }: Citation): string =>
  `${author}. “${title}” ${formatDate(said, inferred)}. In: ${container}. ${url}`

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash, so that these must have names to leave the entry whole.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Plain text as a value of BibTeX. */
const escapeBibtex = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`)

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The citation as an entry of BibTeX. The month is one of its macros, and so stands without braces. */
export function citeBibtex({ key, author, isBody, title, container, said, inferred, url }: Citation): string {
  const [year = '', month, day] = said.split('-')
  const name = escapeBibtex(author)
  const fields = [
    // Without a second pair of braces a body's name is split at "and" and at its spaces, and capitals in a title are lost.
    ['author', isBody ? `{{${name}}}` : `{${name}}`],
    ['title', `{{${escapeBibtex(title)}}}`],
    ['howpublished', `{${escapeBibtex(container)}}`],
    ['year', `{${year}}`],
    ...(month ? [['month', MONTHS[Number(month) - 1]]] : []),
    ...(day ? [['day', `{${Number(day)}}`]] : []),
    ...(inferred ? [['note', '{Date inferred}']] : []),
    ['url', `{${url}}`],
  ]
  return `@misc{${key},\n${fields.map(([field, value]) => `  ${field} = ${value},`).join('\n')}\n}`
}

/** The citation as CSL-JSON, which reference managers read: a list of one item. */
export function citeCslJson({ key, author, title, container, said, inferred, url }: Citation): string {
  const item = {
    id: key,
    type: 'webpage',
    author: [{ literal: author }],
    title,
    'container-title': container,
    issued: { 'date-parts': [said.split('-').map(Number)], ...(inferred && { circa: true }) },
    URL: url,
  }
  return JSON.stringify([item], null, 2)
}
