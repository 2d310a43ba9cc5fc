import { entriesOf } from '#src/hub/entries.ts'
import type { Dataset } from '#src/hub/dataset.ts'
import { formatDate } from '#src/model/dates.ts'
import { ENTITY_KINDS, type Ref } from '#src/model/kinds.ts'
import { type Relation, RELATIONS } from '#src/model/relations.ts'
import type { EntityRecord } from '#src/model/record.schema.ts'
import type { Spoils } from '#src/model/spoilers.ts'
import type { Story } from '#src/model/story.schema.ts'

/** A text that the dataset says gives something away; with no spoils a text that may stand anywhere. */
export interface Needle {
  from: string
  text: string
  spoils: readonly Spoils[]
  /** Whether it is known again however short it is. */
  isRare?: boolean
}

/** Words as the walk compares them: without spaces, so that no mark-up between them matters. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '')

type Fact = NonNullable<EntityRecord['facts']>[number]

/** Shorter words stand in too many places by chance. */
const SHORTEST = 14

const MARK = /:claim\[((?:[^[\]]|\[[^\]]*\]\([^)]*\))*)\]\{#([^}]*)\}/g
const plain = (text: string): string =>
  text
    .replace(MARK, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*\\]/g, '')

/** Pieces of a text that stand unbroken on a page: the words of its claims, and what stands between them. */
const piecesOf = (text: string): string[] =>
  text
    .split(MARK)
    .filter((_, at) => at % 3 !== 2)
    .flatMap((piece) => plain(piece).split(/(?<=[.?!])\s/))

/** Every text of the dataset that is long enough to be known again, with what it gives away. */
export function needlesOf(dataset: Dataset): Needle[] {
  const all = [
    ...storyNeedles(dataset),
    ...questionNeedles(dataset),
    ...entityNeedles(dataset),
    ...correctionNeedles(dataset),
  ]
  return all
    .map((each) => ({ ...each, text: squeeze(each.text) }))
    .filter(({ text, isRare }) => isRare || text.length >= SHORTEST)
}

const textsOf = ({ headline, dek, body }: Story): string[] => [
  headline,
  dek,
  ...body.flatMap((block) =>
    typeof block === 'string'
      ? [block]
      : 'heading' in block
        ? [block.heading]
        : 'quote' in block
          ? [block.quote]
          : [],
  ),
]

function storyNeedles(dataset: Dataset): Needle[] {
  return entriesOf(dataset, 'story').flatMap(({ ref, record }) => {
    const whole = record.spoils ?? []
    const marked = new Map<string, string[]>()
    for (const text of textsOf(record)) {
      for (const [, words = '', id = ''] of text.matchAll(MARK)) {
        marked.set(id, [...(marked.get(id) ?? []), plain(words)])
      }
    }
    const ownSpoils = (words: string): readonly Spoils[] =>
      record.claims.flatMap(({ id, spoils }) => (marked.get(id)?.includes(words) ? (spoils ?? []) : []))
    const told = textsOf(record)
      .flatMap(piecesOf)
      .map((text) => ({ from: ref, text, spoils: [...whole, ...ownSpoils(text)] }))
    const claimed = record.claims.flatMap((claim) => {
      const notes = (claim.effects ?? []).map(({ note }) => note)
      const drifts = (claim.relays ?? []).map(({ drift }) => drift)
      return [plain(claim.text), claim.quote, claim.note, ...notes, ...drifts].map((text) => ({
        from: `${ref}#${claim.id}`,
        text: text ?? '',
        spoils: claim.spoils ?? [],
      }))
    })
    return [...told, ...claimed]
  })
}

/** Questions, and each answer as pages give it: behind the day on which it was given, and behind the question. */
function questionNeedles(dataset: Dataset): Needle[] {
  const claims = entriesOf(dataset, 'story').flatMap(({ record }) => record.claims)
  return entriesOf(dataset, 'question').flatMap(({ ref, record }) => {
    const own = [record.title, ...piecesOf(record.note)].map((text) => ({
      from: ref,
      text,
      spoils: record.spoils ?? [],
    }))
    const given = claims.flatMap((claim) =>
      (claim.answers ?? [])
        .filter(({ question, weight }) => question === ref && weight === 'settles')
        .flatMap((answer) => {
          const label = record.answers.find(({ id }) => id === answer.with)?.label ?? ''
          return [`${formatDate(claim.said)}: ${label}`, `${record.title} ${label}`].map((text) => ({
            from: `the answer to ${ref}`,
            text,
            spoils: claim.spoils ?? [],
          }))
        }),
    )
    return [...own, ...given]
  })
}

/** What was corrected gives away what its record does, its claim does and it does itself. */
function correctionNeedles({ entries }: Dataset): Needle[] {
  return [...entries.values()].flatMap(({ ref, record }) =>
    (record.corrected ?? []).flatMap(({ was, now, why = '', claim, spoils = [] }) => {
      const claims = 'claims' in record ? record.claims.filter(({ id }) => id === claim) : []
      const all = [record, ...claims].flatMap((each) => each.spoils ?? [])
      return [was, now, why].map((text) => ({
        from: `a correction of ${ref}`,
        text,
        spoils: [...spoils, ...all],
      }))
    }),
  )
}

/**
 * What is said of records, how a fact stands on the pages of both, its heading before the other’s name, and how a
 * credit stands on the page of whoever plays a part: the film as what.
 */
function entityNeedles(dataset: Dataset): Needle[] {
  const entries = ENTITY_KINDS.flatMap((kind) => entriesOf(dataset, kind))
  const nameOf = (ref: Ref) => entries.find((entry) => entry.ref === ref)?.record.name ?? ref
  const told = entries.flatMap(({ ref, record }): Needle[] => {
    const own = [record.description, ...record.bio.flatMap(piecesOf)].map((text) => ({
      from: ref,
      text,
      spoils: record.spoils ?? [],
    }))
    const facts = (record.facts ?? []).flatMap(({ relation, object, note = '', spoils = [] }) => {
      const { forward, inverse }: Relation = RELATIONS[relation]
      return [`${forward}${nameOf(object)}`, `${inverse}${record.name}`, note].map((text) => ({
        from: `a fact of ${ref}`,
        text,
        spoils,
      }))
    })
    const credits = ('credits' in record ? record.credits : []).map(
      ({ character, as = '', spoils = [] }) => ({
        from: `a credit of ${ref}`,
        text: `${record.name} as ${character ? nameOf(character) : as}`,
        spoils,
      }),
    )
    return [...own, ...facts, ...credits]
  })
  return [...told, ...headingNeedles(entries.flatMap(({ record }) => record.facts ?? []))]
}

/** Headings under which nothing but what is shut can stand: they tell as much without a name. */
function headingNeedles(facts: readonly Fact[]): Needle[] {
  const relations = new Set(facts.map(({ relation }) => relation))
  return [...relations].flatMap((relation) => {
    const each = facts.filter((fact) => fact.relation === relation)
    const spoils = each.flatMap((fact) => fact.spoils?.slice(0, 1) ?? [])
    const { forward, inverse }: Relation = RELATIONS[relation]
    return each.length === 1 && spoils.length === 1
      ? [forward, inverse].map((text) => ({ from: `the heading ${relation}`, text, spoils, isRare: true }))
      : []
  })
}
