import type { Ref } from '#src/model/kinds.ts'
import type { RelationView } from '#src/model/payload.schema.ts'
import { guardable } from '#src/model/spoilers.ts'
import { CREDIT_NAMES, CREDITS, type Relation, RELATION_NAMES, RELATIONS } from '#src/model/relations.ts'
import { isKind } from './entries.ts'
import type { Dataset, Entry } from './dataset.ts'
import { parseMarkdown } from './markdown.ts'

type Item = RelationView['items'][number]
/** Relations of one record: heading → items, in the order of the vocabulary. */
type Groups = Map<string, Item[]>

const ORDER = [...CREDIT_NAMES.map((name) => CREDITS[name]), ...RELATION_NAMES.map((name) => RELATIONS[name])]
const HEADINGS = ORDER.flatMap(({ forward, inverse }: Relation) => [forward, inverse])

/** Tells every relation from both ends: facts and credits are written once, on the record that owns them. */
export function relate(dataset: Dataset): Map<Ref, RelationView[]> {
  const all = new Map<Ref, Groups>()
  const add = (page: Ref, heading: string, item: Item) => {
    const groups = all.get(page) ?? new Map<string, Item[]>()
    const items = groups.get(heading) ?? []
    all.set(page, groups.set(heading, [...items, item]))
  }
  for (const entry of dataset.entries.values()) {
    if (isKind(entry, 'story') || isKind(entry, 'question')) continue
    addFacts(entry, add)
    if (isKind(entry, 'film')) addCredits(entry, add)
  }
  return new Map([...all].map(([ref, groups]) => [ref, inOrder(groups)]))
}

type Add = (page: Ref, heading: string, item: Item) => void

function addFacts({ ref, record }: Entry<'person' | 'company' | 'outlet' | 'film' | 'character'>, add: Add) {
  for (const { relation, object, note, sources, spoils, ...rest } of record.facts ?? []) {
    const source = { record: ref, ids: sources }
    const said = note && { note: parseMarkdown(note).nodes }
    const item = { ...rest, ...said, ...guardable(spoils), source }
    add(ref, RELATIONS[relation].forward, { ref: object, ...item })
    add(object, RELATIONS[relation].inverse, { ref, ...item })
  }
}

function addCredits({ ref, record }: Entry<'film'>, add: Add) {
  for (const { role, who, name, sources, character, as, spoils } of record.credits) {
    const told = { ...guardable(spoils), source: { record: ref, ids: sources } }
    const maker = { ...(who && { ref: who }), ...(name && { name }) }
    const part = { ...(character && { character }), ...(as && { as }) }
    add(ref, CREDITS[role].inverse, { ...maker, ...part, ...told })
    if (who) add(who, CREDITS[role].forward, { ref, ...part, ...told })
    if (character) {
      add(character, 'Appears in', { ref, ...told })
      add(character, 'Played by', { ...maker, ...told })
    }
  }
}

/** Groups in the vocabulary's order, each item once. */
function inOrder(groups: Groups): RelationView[] {
  const headings = [...new Set(['Played by', ...HEADINGS])].filter((heading) => groups.has(heading))
  return headings.map((heading) => ({ heading, items: merge(groups.get(heading) ?? []) }))
}

/**
 * Folds items about the same record into one, so that two films' credits name an actor once. What one of them tells
 * without giving anything away is no secret.
 */
export function merge(items: readonly Item[]): Item[] {
  const kept = new Map<string, Item>()
  for (const item of items) {
    const key = [item.ref ?? item.name, item.character ?? item.as].join(' ')
    const known = kept.get(key)
    if (!known || (known.spoils && !item.spoils)) kept.set(key, item)
  }
  return [...kept.values()]
}
