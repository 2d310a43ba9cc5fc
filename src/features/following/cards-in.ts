import type { Cards } from '#src/model/payload.schema.ts'
import type { SearchIndex } from '#src/model/search-index.ts'

/** The cards of every record, as search knows them; whoever shows one asks the reader's guards. */
export const cardsIn = (index: SearchIndex | undefined): Cards =>
  Object.fromEntries(
    (index?.records ?? []).map(({ ref, name, line, titles, threads, spoils }) => [
      ref,
      { name, line, ...(titles && { titles }), ...(threads && { threads }), ...(spoils && { spoils }) },
    ]),
  )
