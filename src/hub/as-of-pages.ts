import { asOf } from './as-of.ts'
import type { Dataset } from './dataset.ts'
import { entriesOf } from './entries.ts'
import { linkDataset } from './link.ts'
import { allPages } from './pages/all.ts'
import type { Shaped } from './pages/shaped.ts'

/** Every page of the hub as it stood on a day, by id; none before the first story. The page about the hub has no past. */
export function pagesAsOf(dataset: Dataset, day: string): Map<string, Shaped> {
  const then = asOf(dataset, day)
  if (entriesOf(then, 'story').length === 0) return new Map()
  return new Map([...allPages(linkDataset(then))].map((page) => [page.id, page]))
}
