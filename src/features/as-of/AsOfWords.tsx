import { formatDate } from '#src/model/dates.ts'

/** Stands where the bar of another day could not be fetched: which day it is must be told in any case. */
export const AsOfWords = ({ day }: { day: string }) => (
  <p className="label" role="note">
    {'The hub as it stood on '}
    <time dateTime={day}>{formatDate(day)}</time>. The way to other days could not be fetched.
  </p>
)
