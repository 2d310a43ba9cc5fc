import { KINDS, type Kind } from '#src/model/kinds.ts'
import { kindOf } from '#src/model/refs.ts'
import { CREDITS, type Relation, RELATIONS } from '#src/model/relations.ts'
import { entriesOf, isKind } from '#src/hub/entries.ts'
import { or, quote } from '#src/hub/words.ts'
import type { Context } from './context.ts'

const folders = (kinds: readonly Kind[]): string => or(kinds.map((kind) => KINDS[kind].folder))
const takes = (kinds: readonly Kind[], kind: Kind): boolean => kinds.includes(kind)

function checkFacts({ entries, ids, report }: Context): void {
  for (const entry of entries.values()) {
    if (isKind(entry, 'story')) continue
    const record = entry.record
    if (!('facts' in record)) continue
    record.facts?.forEach((fact, index) => {
      const relation: Relation = RELATIONS[fact.relation]
      const refuse = (field: 'relation' | 'object', message: string) =>
        report(entry.file, { at: ['facts', index, field], message })
      if (!takes(relation.subject, entry.kind)) {
        refuse(
          'relation',
          `expected ${quote(fact.relation)} on a record in ${folders(relation.subject)}, found it in ${KINDS[entry.kind].folder}`,
        )
      }
      if (ids.has(fact.object) && !takes(relation.object, kindOf(fact.object))) {
        refuse(
          'object',
          `expected a record in ${folders(relation.object)} for ${quote(fact.relation)}, found ${quote(fact.object)}`,
        )
      }
      if (fact.object === entry.ref) refuse('object', 'expected another record, found this one itself')
    })
  }
}

/** A relation that reads alike from both sides is told on one of them. */
function checkToldOnce({ entries, report }: Context): void {
  const told = new Map<string, string>()
  for (const entry of entries.values()) {
    if (!('facts' in entry.record)) continue
    entry.record.facts?.forEach(({ relation, object }, index) => {
      if (RELATIONS[relation].forward !== RELATIONS[relation].inverse || object === entry.ref) return
      const pair = [relation, ...[entry.ref, object].toSorted()].join(' ')
      const first = told.get(pair)
      if (first !== undefined && first !== entry.ref) {
        const message = `expected ${quote(relation)} on one of the two records, found it on ${quote(first)} already`
        report(entry.file, { at: ['facts', index], message })
      }
      told.set(pair, first ?? entry.ref)
    })
  }
}

function checkCredits(context: Context): void {
  for (const entry of entriesOf(context, 'film')) {
    entry.record.credits.forEach(({ role, who }, index) => {
      if (who === undefined || !context.ids.has(who) || takes(CREDITS[role].subject, kindOf(who))) return
      const message = `expected a record in ${folders(CREDITS[role].subject)} as ${quote(role)}, found ${quote(who)}`
      context.report(entry.file, { at: ['credits', index, 'who'], message })
    })
  }
}

/** Facts and credits join the kinds of record that their relation allows. */
export function checkRelations(context: Context): void {
  checkFacts(context)
  checkToldOnce(context)
  checkCredits(context)
}
