import { hasBegun } from '#src/model/dates.ts'
import type { EntityKind, Ref } from '#src/model/kinds.ts'
import type { EntityRecord } from '#src/model/record.schema.ts'
import type { Entry } from './dataset.ts'

/** What a film says of itself that is true once it can be seen, and has no date of its own. */
const OF_A_RELEASE = new Set(['budget', 'runningTime', 'basedOn', 'shotIn', 'credits'])

/**
 * A person, company, outlet, film or character as the hub knew it on a day. It keeps its name and what it is; what it
 * is tied to counts from the day of the earliest source that says so; prose without a date is left out.
 */
export function entityAsOf(entry: Entry<EntityKind>, day: string, known: (ref: Ref) => boolean): Entry {
  const { record } = entry
  const begun = (date: string | null | undefined) => hasBegun(date, day)
  const sources = record.sources.filter(
    ({ dated, outlet }) => (dated === null || begun(dated)) && (outlet === undefined || known(outlet)),
  )
  const cited = (ids: readonly string[]) => ids.filter((id) => sources.some((source) => source.id === id))
  const isDatedBy = (ids: readonly string[]) =>
    sources.some(({ id, dated }) => dated !== null && ids.includes(id))
  const isOut = 'released' in record && begun(record.released?.date)
  const facts = (record.facts ?? [])
    .map((fact) => ({ ...fact, sources: cited(fact.sources) }))
    .filter(({ object, since, sources: ids }) => known(object) && isDatedBy(ids) && (!since || begun(since)))
  const own = Object.entries(record).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    if (OF_A_RELEASE.has(key) && !isOut) return []
    if (!isSourced(value)) return [[key, value]]
    const ids = cited(value.sources)
    const isThen = value.date === undefined || begun(value.date)
    return ids.length > 0 && isThen ? [[key, { ...value, sources: ids }]] : []
  })
  const credits = 'credits' in record && {
    credits: record.credits.flatMap(({ character, ...credit }) => {
      const ids = cited(credit.sources)
      if (!isOut || ids.length === 0 || (credit.who && !known(credit.who))) return []
      return [{ ...credit, sources: ids, ...(character && known(character) && { character }) }]
    }),
  }
  const kept = { ...Object.fromEntries(own), ...credits } as EntityRecord
  // The kind and its record come from one entry, which the compiler cannot see through the union.
  return { ...entry, record: { ...kept, description: '', bio: [], facts, sources } } as Entry
}

/** A fact of a few words or a date, with its sources. */
const isSourced = (value: unknown): value is { sources: string[]; date?: string } =>
  typeof value === 'object' && value !== null && 'sources' in value && Array.isArray(value.sources)
