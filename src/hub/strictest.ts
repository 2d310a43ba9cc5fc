import { allAt, type Guards } from '#src/model/spoilers.ts'
import type { Dataset } from './dataset.ts'
import { spoiledFilms } from './spoiled-films.ts'

/** Every guard on everything: for what is the same for every reader, such as names, feeds and what machines are told. */
export const strictest = (dataset: Pick<Dataset, 'entries'>): Guards =>
  allAt(
    spoiledFilms(dataset).map((ref) => ({ ref })),
    'everything',
  )
