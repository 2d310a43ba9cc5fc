import { formatDate } from '#src/model/dates.ts'
import { type Kind, KINDS } from '#src/model/kinds.ts'
import { FOLLOWING, indexPageId, SEARCH } from '#src/model/paths.ts'
import type { AboutPayload, IndexPayload, LivePayload, QuestionCard } from '#src/model/payload.schema.ts'
import { guardable } from '#src/model/spoilers.ts'
import { cardOf, cardsOf, refsOfTexts, roleOf, rowCardsOf } from '../cards.ts'
import { correctionsOf } from '../corrections.ts'
import { entriesOf, isKind } from '../entries.ts'
import { type Linked, weightOf } from '../link.ts'
import type { Entry } from '../dataset.ts'
import { parseMarkdown } from '../markdown.ts'
import { openThenLatest, questionCard, questionNote } from './question.ts'
import type { Shaped } from './shaped.ts'

const PER_PAGE = 100

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The pages of one kind's list: stories and questions by day, newest first, everything else by name. */
export function indexPages(linked: Linked, kind: Kind): Shaped<IndexPayload>[] {
  const entries = inOrder(linked, kind)
  const pages = Math.max(1, Math.ceil(entries.length / PER_PAGE))
  return Array.from({ length: pages }, (_, index) => {
    const items = entries
      .slice(index * PER_PAGE, (index + 1) * PER_PAGE)
      .map((entry) => ({ ref: entry.ref, ...wordsFor(linked, entry) }))
    const page = index + 1
    return {
      kind: 'index',
      id: indexPageId(KINDS[kind].folder, page),
      of: kind,
      page,
      pages,
      total: entries.length,
      items,
      cards: rowCardsOf(
        linked,
        items.map((item) => item.ref),
      ),
    }
  })
}

function inOrder(linked: Linked, kind: Kind): Entry[] {
  if (kind === 'story') return linked.stories.map((story) => story.entry)
  if (kind === 'question')
    return entriesOf(linked.dataset, kind)
      .map((entry) => ({ entry, card: questionCard(linked, entry) }))
      .sort((a, b) => openThenLatest(a.card, b.card))
      .map(({ entry }) => entry)
  return entriesOf(linked.dataset, kind).toSorted((a, b) =>
    nameOf(linked, a).localeCompare(nameOf(linked, b), 'en'),
  )
}

const nameOf = (linked: Linked, entry: Entry): string => cardOf(linked, entry.ref).name

/** What a list says of a record beside its name: of a settled question, with the answer. */
function wordsFor(linked: Linked, entry: Entry): Omit<IndexPayload['items'][number], 'ref'> {
  if (isKind(entry, 'story')) {
    const { published, inferred, claims } = entry.record
    return { note: `${formatDate(published, inferred)} · ${counted(claims.length, 'claim', 'claims')}` }
  }
  if (isKind(entry, 'question')) {
    const card = questionCard(linked, entry)
    return { note: questionNote(card), question: standingOf(card) }
  }
  const weight = weightOf(linked, entry.ref)
  const role = roleOf(entry)
  return { note: weight === 0 ? role : `${role} · ${counted(weight, 'claim', 'claims')}` }
}

/** How a question stands, with its answer and all that this gives away. */
const standingOf = ({ state, settled, spoils = [] }: QuestionCard) => ({
  state,
  ...(state === 'settled' && settled && { answer: settled.answer }),
  ...guardable([...spoils, ...(settled?.spoils ?? [])]),
})

/** The page about the hub itself. */
export function aboutPage(linked: Linked): Shaped<AboutPayload> {
  const paragraphs = linked.dataset.site.about.map((paragraph) => parseMarkdown(paragraph).nodes)
  const corrections = correctionsOf(linked)
  const named = corrections.flatMap(({ of, spoils = [] }) => [of, ...spoils.map(({ film }) => film)])
  return {
    kind: 'about',
    id: 'about',
    paragraphs,
    corrections,
    cards: cardsOf(linked, [...refsOfTexts(paragraphs), ...named]),
  }
}

/** The page that searches; what it finds is fetched when someone does. */
export const searchPage = (): Shaped<LivePayload> => ({ kind: 'search', id: SEARCH, cards: {} })

/** The page that lists what its reader follows: no build knows what. */
export const followingPage = (): Shaped<LivePayload> => ({ kind: 'following', id: FOLLOWING, cards: {} })
