import { AROUND, formatDate, type PartialDate } from '#src/model/dates.ts'

/** A date in words, marked up so that machines can read it too; "around" stands before it, so that it may end a line. */
export const When = ({ date, inferred }: { date: PartialDate; inferred?: boolean | undefined }) => (
  <>
    {inferred && `${AROUND} `}
    <time dateTime={date}>{formatDate(date)}</time>
  </>
)
