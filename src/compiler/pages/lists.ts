import { compareDates, formatDate } from '#src/model/dates.ts'
import { ENTITY_KINDS, type Kind, KINDS, type Ref } from '#src/model/kinds.ts'
import { FRONT, indexPageId } from '#src/model/paths.ts'
import type { AboutPayload, FrontPayload, IndexPayload } from '#src/model/payload.schema.ts'
import { cardsOf, refsOfClaims, refsOfTexts, roleOf, saidOf, storyCardOf } from '../cards.ts'
import { entriesOf, isKind } from '../entries.ts'
import { entryOf, type Linked } from '../link.ts'
import type { Entry } from '../load.ts'
import { parseMarkdown } from '../markdown.ts'
import type { Shaped } from './shaped.ts'

const PER_PAGE = 100
const LATEST = 9
const LOOSE = 8
const ROLL = 12

/** Statuses that leave something to be seen. */
const UNSETTLED = new Set(['open', 'teased', 'projected', 'rumour'])

/** How many claims a record made or is named in. */
const weightOf = (linked: Linked, ref: Ref): number =>
  (linked.said.get(ref)?.length ?? 0) + (linked.discussed.get(ref)?.length ?? 0)

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The front page: the lead, what is still open, who is in it, the latest. */
export function frontPage(linked: Linked): Shaped<FrontPayload> {
  const { site } = linked.dataset
  const lead = entryOf(linked.dataset, site.lead)
  if (!isKind(lead, 'story')) throw new Error(`the lead ${site.lead} is no story`)
  const stories = linked.stories.map((story) => story.entry).filter((entry) => entry.ref !== site.lead)
  const loose = [...linked.claims.values()]
    .filter(({ ref, claim }) => UNSETTLED.has(claim.status) && !linked.fates.has(ref))
    .sort((a, b) => compareDates(b.claim.said, a.claim.said))
    .slice(0, LOOSE)
    .map((stated) => saidOf(linked, stated))
  const rolls = ENTITY_KINDS.flatMap((kind) => {
    const refs = entriesOf(linked.dataset, kind).map((entry): Ref => entry.ref)
    refs.sort((a, b) => weightOf(linked, b) - weightOf(linked, a) || (a < b ? -1 : 1))
    return refs.length === 0 ? [] : [{ of: kind, refs: refs.slice(0, ROLL), total: refs.length }]
  })
  return {
    kind: 'front',
    id: FRONT,
    lead: storyCardOf(linked, lead),
    stories: stories.slice(0, LATEST).map((entry) => storyCardOf(linked, entry)),
    loose,
    rolls,
    cards: cardsOf(linked, [
      site.lead,
      ...lead.record.about,
      ...rolls.flatMap((roll) => roll.refs),
      ...refsOfClaims(loose),
    ]),
  }
}

/** The pages of one kind's list: stories by day, newest first, everything else by name. */
export function indexPages(linked: Linked, kind: Kind): Shaped<IndexPayload>[] {
  const entries: Entry[] =
    kind === 'story'
      ? linked.stories.map((story) => story.entry)
      : entriesOf(linked.dataset, kind).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
  const pages = Math.max(1, Math.ceil(entries.length / PER_PAGE))
  return Array.from({ length: pages }, (_, index) => {
    const items = entries
      .slice(index * PER_PAGE, (index + 1) * PER_PAGE)
      .map((entry) => ({ ref: entry.ref, note: noteOf(linked, entry) }))
    const page = index + 1
    return {
      kind: 'index',
      id: indexPageId(KINDS[kind].folder, page),
      of: kind,
      page,
      pages,
      total: entries.length,
      items,
      cards: cardsOf(
        linked,
        items.map((item) => item.ref),
      ),
    }
  })
}

const nameOf = (entry: Entry): string => (isKind(entry, 'story') ? entry.record.headline : entry.record.name)

function noteOf(linked: Linked, entry: Entry): string {
  if (isKind(entry, 'story')) {
    const { published, inferred, claims } = entry.record
    return `${formatDate(published, inferred)} · ${counted(claims.length, 'claim', 'claims')}`
  }
  const weight = weightOf(linked, entry.ref)
  return weight === 0 ? roleOf(entry) : `${roleOf(entry)} · ${counted(weight, 'claim', 'claims')}`
}

/** The page about the hub itself. */
export function aboutPage(linked: Linked): Shaped<AboutPayload> {
  const paragraphs = linked.dataset.site.about.map((paragraph) => parseMarkdown(paragraph).nodes)
  return { kind: 'about', id: 'about', paragraphs, cards: cardsOf(linked, refsOfTexts(paragraphs)) }
}
