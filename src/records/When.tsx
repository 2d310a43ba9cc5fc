import { formatDate, type PartialDate } from '#src/model/dates.ts'

/** A date in words, marked up so that machines can read it too. */
export const When = ({ date, inferred }: { date: PartialDate; inferred?: boolean | undefined }) => (
  <time dateTime={date}>{formatDate(date, inferred)}</time>
)
