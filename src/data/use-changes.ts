import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type Change, changesOf } from '#src/hub/as-of.ts'
import { datasetQuery } from './dataset-query.ts'

/** The days on which something changed, first to last; undefined until the dataset is there, and where it cannot be had. */
export function useChanges(): Change[] | undefined {
  const client = useQueryClient()
  const [changes, setChanges] = useState<Change[]>()
  useEffect(() => {
    client.query(datasetQuery).then(
      ({ dataset }) => setChanges(changesOf(dataset)),
      () => {},
    )
  }, [client])
  return changes
}
