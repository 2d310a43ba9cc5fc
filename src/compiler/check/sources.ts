import { nearest } from '#src/model/nearest.ts'
import type { Fault, JsonPath } from '../fault.ts'
import { didYouMean, quote } from '#src/hub/words.ts'
import type { Context } from './context.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Every list of source ids below the record's own list of sources. */
function findNamed(value: unknown, at: JsonPath, see: (id: string, at: JsonPath) => void): void {
  if (Array.isArray(value)) return value.forEach((item, index) => findNamed(item, [...at, index], see))
  if (!isObject(value)) return
  for (const [key, item] of Object.entries(value)) {
    const here = [...at, key]
    if (key === 'sources' && at.length > 0 && Array.isArray(item)) {
      item.forEach((id, index) => typeof id === 'string' && see(id, [...here, index]))
    } else findNamed(item, here, see)
  }
}

/** Claims, facts and credits name only sources that their record has. */
export function checkSources({ entries, report }: Context): void {
  for (const { file, record } of entries.values()) {
    const ids = 'sources' in record ? record.sources.map(({ id }) => id) : []
    const refuse = (fault: Fault) => report(file, fault)
    findNamed(record, [], (id, at) => {
      if (ids.includes(id)) return
      refuse({
        at,
        message: `expected a source of this record, found ${quote(id)}${didYouMean(nearest(id, ids, 1)[0])}`,
      })
    })
  }
}
