import { ENTITY_KINDS, KIND_NAMES, type ClaimRef, type Ref } from '#src/model/kinds.ts'
import { DATA } from '#src/model/paths.ts'
import type { LoggedChange } from '#src/model/open.schema.ts'
import type { DataPayload } from '#src/model/payload.schema.ts'
import { storyOfClaim } from '#src/model/refs.ts'
import { cardOf, cardsOf } from '../cards.ts'
import { changeLog } from '../change-log.ts'
import { type Entry, toDatasetFile } from '../dataset.ts'
import { entriesOf } from '../entries.ts'
import type { Linked } from '../link.ts'
import { titledWords } from '../titles-among.ts'
import type { Shaped } from './shaped.ts'

/** How many of the latest changes the page tells. */
const LATEST = 12

/** The page about the dataset itself: what there is of it, one record of it, and what changed last. */
export function dataPage(linked: Linked): Shaped<DataPayload> {
  const { dataset } = linked
  const changes = changeLog(linked)
    .slice(0, LATEST)
    .map((change): LoggedChange => {
      const stated = linked.claims.get(change.id as ClaimRef)
      if (!stated) return change
      const { by: speaker, status } = stated.claim
      return { ...change, ...titledWords(stated.text), status, speaker }
    })
  const kinds = KIND_NAMES.flatMap((kind) => {
    const refs = entriesOf(dataset, kind).map(({ ref }): Ref => ref)
    // An address says much of what it leads to.
    const example = refs.find((ref) => !cardOf(linked, ref).spoils) ?? refs[0]
    return example ? [{ of: kind, total: refs.length, example }] : []
  })
  const { ref, record } = shortest(linked)
  const { $schema, ...rest } = record
  const named = changes.flatMap(({ id, words, speaker, spoils = [] }) => [
    ...(words ? [storyOfClaim(id as ClaimRef)] : [id]),
    ...(speaker ? [speaker] : []),
    ...spoils.map(({ film }) => film),
  ])
  return {
    kind: 'data',
    id: DATA,
    claims: linked.claims.size,
    kilobytes: Math.ceil(new TextEncoder().encode(JSON.stringify(toDatasetFile(dataset))).length / 1000),
    kinds,
    example: { ref, text: JSON.stringify({ $schema, id: ref, ...rest }, null, 2) },
    changes,
    cards: cardsOf(linked, [...named, ref, ...kinds.map(({ example }) => example)]),
  }
}

/** The record that is told in the fewest letters, of those that give nothing away. */
function shortest({ dataset }: Linked): Entry {
  const entities = ENTITY_KINDS.flatMap((kind): Entry[] => entriesOf(dataset, kind))
  const lengths = (entities.length > 0 ? entities : [...dataset.entries.values()])
    .map((entry) => ({ entry, text: JSON.stringify(entry.record) }))
    .toSorted((a, b) => a.text.length - b.text.length)
  const found = lengths.find(({ text }) => !text.includes('"spoils"')) ?? lengths[0]
  if (!found) throw new Error('the dataset has no records')
  return found.entry
}
