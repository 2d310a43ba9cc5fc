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
  for (const { role, who, name, sources, character, as } of record.credits) {
    const source = { record: ref, ids: sources }
    const part = { ...(character && { character }), ...(as && { as }) }
    add(ref, CREDITS[role].inverse, { ...(who && { ref: who }), ...(name && { name }), ...part, source })
    if (who) add(who, CREDITS[role].forward, { ref, ...part, source })
    if (character) {
      add(character, 'Appears in', { ref, source })
      add(character, 'Played by', { ...(who && { ref: who }), ...(name && { name }), source })
    }
  }
}

/** Groups in the vocabulary's order, each item once. */
function inOrder(groups: Groups): RelationView[] {
  const headings = [...new Set(['Played by', ...HEADINGS])].filter((heading) => groups.has(heading))
  return headings.map((heading) => ({ heading, items: merge(groups.get(heading) ?? []) }))
}

/** Folds items about the same record into the first of them, so that two films' credits name an actor once. */
function merge(items: Item[]): Item[] {
  const seen = new Map<string, Item>()
  for (const item of items) {
    const key = [item.ref ?? item.name, item.character ?? item.as].join(' ')
    if (!seen.has(key)) seen.set(key, item)
  }
  return [...seen.values()]
}
