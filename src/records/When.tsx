import { formatDate, type PartialDate } from '#src/model/dates.ts'

/** A date in words, marked up so that machines can read it too; it stays on one line, see base.css, with its "around" or without. */
export const When = ({ date, inferred }: { date: PartialDate; inferred?: boolean | undefined }) => (
  <>
    {inferred && 'around '}
    <time dateTime={date}>{formatDate(date)}</time>
  </>
)
