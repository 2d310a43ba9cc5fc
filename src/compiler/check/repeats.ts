import type { Fault, JsonPath } from '../fault.ts'
import { quote } from '#src/hub/words.ts'
import type { Context } from './context.ts'

/** The fields that make an entry of a list the same as another. */
const SAME_BY: Record<string, readonly string[]> = {
  sources: ['id'],
  claims: ['id'],
  facts: ['relation', 'object'],
  credits: ['role', 'who', 'name', 'character', 'as'],
  effects: ['on'],
  answers: ['id', 'question', 'with'],
  spoils: ['film', 'level'],
}

/** What tells an entry apart: the text itself, or its telling fields. */
function identity(list: string, item: unknown): string[] | undefined {
  if (typeof item === 'string') return [item]
  const fields = Object.hasOwn(SAME_BY, list) ? SAME_BY[list] : undefined
  if (!fields || typeof item !== 'object' || item === null) return undefined
  return Object.entries(item).flatMap(([key, value]) => (fields.includes(key) ? [String(value)] : []))
}

function findRepeats(value: unknown, at: JsonPath, report: (fault: Fault) => void): void {
  if (typeof value !== 'object' || value === null) return
  const list = Array.isArray(value) ? String(at.at(-1)) : undefined
  const seen = new Map<string, number>()
  for (const [key, item] of Object.entries(value)) {
    const here = [...at, list === undefined ? key : Number(key)]
    const same = list === undefined ? undefined : identity(list, item)
    const first = same && seen.get(same.join(' '))
    if (same && first !== undefined) {
      const message = `expected each entry once, found ${same.map(quote).join(' ')} again, as in entry ${first + 1}`
      report({ at: here, message })
    } else if (same) seen.set(same.join(' '), Number(key))
    findRepeats(item, here, report)
  }
}

/** No list says the same thing twice: no id, no reference, no fact, no paragraph. */
export function checkRepeats({ site, entries, report }: Context): void {
  for (const { file, record } of entries.values()) findRepeats(record, [], (fault) => report(file, fault))
  if (site) findRepeats(site.record, [], (fault) => report(site.file, fault))
}
