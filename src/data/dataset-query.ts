import { queryOptions } from '@tanstack/react-query'
import { type Dataset, type DatasetFile, datasetOf } from '#src/hub/dataset.ts'
import { FORMAT } from '#src/model/format.ts'
import { DATASET_PATH } from '#src/model/paths.ts'
import { fetchOrKept, keptStaleTime } from './fetch-or-kept.ts'
import { PayloadError } from './payload-error.ts'

const isDatasetFile = (value: unknown): value is DatasetFile =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === FORMAT &&
  'records' in value &&
  typeof value.records === 'object'

/** The whole dataset, which the browser needs only to show another day than today. */
export const datasetQuery = queryOptions<{ build: string; dataset: Dataset; kept?: string }>({
  queryKey: ['dataset'],
  queryFn: async ({ signal }) => {
    const { value, on } = await fetchOrKept(DATASET_PATH, signal)
    if (!isDatasetFile(value)) throw new PayloadError('unreadable', DATASET_PATH)
    return { build: value.build, dataset: datasetOf(value), ...(on && { kept: on }) }
  },
  staleTime: keptStaleTime,
  // The page that needs it is tried again, and with it the dataset.
  retry: false,
  structuralSharing: false,
})
