import { CLAIMS_A_PAGE } from '#src/model/claims-a-page.ts'
import type { EntityKind, Ref } from '#src/model/kinds.ts'
import { indexPageId } from '#src/model/paths.ts'
import type { EntityPayload, Said } from '#src/model/payload.schema.ts'
import type { EntityRecord } from '#src/model/record.schema.ts'
import { guardable } from '#src/model/spoilers.ts'
import { isSettling, STATUS_NAMES } from '#src/model/statuses.ts'
import { citedIn } from '../cited-in.ts'
import { cardsOf, lineOf, refsOfClaims, refsOfTexts, saidOf } from '../cards.ts'
import type { Linked } from '../link.ts'
import type { Entry } from '../dataset.ts'
import { parseMarkdown } from '../markdown.ts'
import { findNear } from '../near.ts'
import type { StatedClaim } from '../read-story.ts'
import { leftOutWords } from '../record-words.ts'
import { wholeOf } from '../sentences.ts'
import { countOutcomes, leftOutOf, trackRecordOf } from '../track-record.ts'
import { refsOfQuestion } from './question.ts'
import { questionsOf } from './questions-of.ts'
import type { Shaped } from './shaped.ts'

/** How many claims made, and how many about it, one page lists; how many other mentions and questions the first page. */
const MENTIONS = 24
const QUESTIONS = 5

/** The pages of a person, company, outlet, film or character: the first tells all, the others go on with its claims. */
export function entityPages(linked: Linked, entry: Entry<EntityKind>): Shaped<EntityPayload>[] {
  const { ref } = entry
  const counts = [linked.said.get(ref)?.length ?? 0, linked.discussed.get(ref)?.length ?? 0]
  const pages = Math.max(1, ...counts.map((count) => Math.ceil(count / CLAIMS_A_PAGE)))
  return Array.from({ length: pages }, (_, at) => entityPage(linked, entry, at + 1, pages))
}

function entityPage(
  linked: Linked,
  entry: Entry<EntityKind>,
  page: number,
  pages: number,
): Shaped<EntityPayload> {
  const { ref, record } = entry
  const part = (claims: StatedClaim[] = []) =>
    claims
      .slice((page - 1) * CLAIMS_A_PAGE, page * CLAIMS_A_PAGE)
      .map((stated) => withoutEcho(saidOf(linked, stated)))
  const said = part(linked.said.get(ref))
  const discussed = part(linked.discussed.get(ref))
  const first = page === 1 ? firstPage(linked, entry) : FURTHER
  const named: Ref[] = [
    ref,
    ...first.near.map((other) => other.ref),
    ...first.relations
      .flatMap(({ items }) => items.flatMap((item) => [item.ref, item.character, item.source.record]))
      .filter((other) => other !== undefined),
    ...refsOfClaims([...said, ...discussed]),
    ...first.mentions.map((mention) => mention.story),
    ...first.questions.flatMap(refsOfQuestion),
    ...refsOfTexts(first.bio),
    ...first.sources.flatMap((source) => (source.outlet ? [source.outlet] : [])),
    ...[
      record,
      ...first.relations.flatMap(({ items }) => items),
      ...first.mentions.map(({ sentence }) => sentence),
    ].flatMap(({ spoils = [] }) => spoils.map(({ film }) => film)),
  ]
  return {
    kind: entry.kind,
    own: ownFields(record),
    id: indexPageId(ref, page),
    ref,
    name: record.name,
    ...(record.otherNames && { otherNames: record.otherNames }),
    ...describe(record.description),
    ...guardable(record.spoils),
    page,
    pages,
    totals: totalsOf(linked, ref),
    said,
    discussed,
    ...first,
    ...(record.identifiers && { identifiers: record.identifiers }),
    cards: cardsOf(linked, named),
    // The kind and its own fields come from one record, which the compiler cannot see through the union.
  } as Shaped<EntityPayload>
}

type First = Pick<EntityPayload, 'bio' | 'questions' | 'relations' | 'mentions' | 'near' | 'sources'>
const FURTHER: First = { bio: [], questions: [], relations: [], mentions: [], near: [], sources: [] }

function describe(markdown: string): Pick<EntityPayload, 'description' | 'titles'> {
  const { line: description, ...titles } = lineOf(markdown)
  return { description, ...titles }
}

/** What only the first page tells. */
const firstPage = (linked: Linked, { ref, record }: Entry<EntityKind>): First => ({
  bio: record.bio.map((paragraph) => parseMarkdown(paragraph).nodes),
  questions: questionsOf(linked, ref, QUESTIONS),
  relations: [...(linked.relations.get(ref) ?? []), ...citedIn(linked, ref)],
  mentions: (linked.mentions.get(ref) ?? []).slice(0, MENTIONS),
  near: findNear(linked, ref),
  sources: record.sources,
})

/** A quotation that the sentence shown with it holds is not told twice. */
const withoutEcho = ({ quote, ...claim }: Said): Said =>
  quote === undefined || wholeOf(claim.sentence).includes(quote) ? claim : { ...claim, quote }

function totalsOf(linked: Linked, ref: Ref): EntityPayload['totals'] {
  const [said, discussed] = [linked.said.get(ref) ?? [], linked.discussed.get(ref) ?? []]
  const all = [...said, ...discussed]
  const stories = [
    ...all.map(({ story }) => story),
    ...(linked.mentions.get(ref) ?? []).map(({ story }) => story),
  ]
  const statuses = STATUS_NAMES.map(
    (status) => [status, all.filter(({ claim }) => claim.status === status).length] as const,
  )
  return {
    said: said.length,
    discussed: discussed.length,
    stories: new Set(stories).size,
    mentions: linked.mentions.get(ref)?.length ?? 0,
    settled: all.filter((stated) => isSettled(linked, stated)).length,
    statuses: Object.fromEntries(statuses.filter(([, count]) => count > 0)),
    ...((linked.said.has(ref) || linked.relayed.has(ref)) && { record: recordTotals(linked, ref) }),
  }
}

function recordTotals(linked: Linked, ref: Ref): NonNullable<EntityPayload['totals']['record']> {
  const { said, relayed } = trackRecordOf(linked, ref)
  const leftOut = leftOutWords(leftOutOf(linked, linked.said.get(ref)))
  return { said: countOutcomes(said), relayed: countOutcomes(relayed), ...(leftOut && { leftOut }) }
}

function isSettled(linked: Linked, { ref }: StatedClaim): boolean {
  const fate = linked.fates.get(ref)
  return fate !== undefined && isSettling(fate.as)
}

/** What a record says beyond what every entity says; credits are told as relations. */
function ownFields(record: EntityRecord): Record<string, unknown> {
  const {
    $schema: _,
    name: _n,
    otherNames: _o,
    description: _d,
    bio: _b,
    facts: _f,
    identifiers: _i,
    sources: _s,
    spoils: _p,
    corrected: _c,
    ...own
  } = record
  return Object.fromEntries(Object.entries(own).filter(([key]) => key !== 'credits'))
}
