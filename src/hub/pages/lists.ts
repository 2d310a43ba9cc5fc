import { formatDate } from '#src/model/dates.ts'
import { type Kind, KINDS, type Ref } from '#src/model/kinds.ts'
import { FOLLOWING, indexPageId, SEARCH } from '#src/model/paths.ts'
import type { IndexPayload, LivePayload } from '#src/model/payload.schema.ts'
import { cardOf, roleOf, rowCardsOf } from '../cards.ts'
import { entriesOf, isKind } from '../entries.ts'
import { type Linked, weightOf } from '../link.ts'
import type { Entry } from '../dataset.ts'
import { isScored, resolvedOf, scoreWords } from '../record-words.ts'
import { countOutcomes, trackRecordOf } from '../track-record.ts'
import { byName, counted, countWords, filmsInOrder } from './list-order.ts'
import { openThenLatest, questionCard, questionNotes, refsOfQuestion } from './question.ts'
import type { Shaped } from './shaped.ts'

const PER_PAGE = 100

type Item = IndexPayload['items'][number]

/** The pages of one kind's list: stories and questions by day, newest first, films by release, everything else by name. */
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
      count: countWords(kind, entries),
      items,
      cards: rowCardsOf(
        linked,
        items.flatMap(({ ref, question }) => [ref, ...(question ? refsOfQuestion(question) : [])]),
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
  if (kind === 'film') return filmsInOrder(linked)
  return entriesOf(linked.dataset, kind).toSorted((a, b) => byName(a.record, b.record))
}

/** What stands beside a record's name, and for a question how it stands. */
function wordsFor(linked: Linked, entry: Entry): Omit<Item, 'ref'> {
  if (isKind(entry, 'story')) {
    const { published, inferred, claims } = entry.record
    return { notes: [formatDate(published, inferred), counted(claims.length, 'claim')] }
  }
  if (isKind(entry, 'question')) {
    const question = questionCard(linked, entry)
    return { notes: questionNotes(question), question }
  }
  const [role, { line }] = [roleOf(entry), cardOf(linked, entry.ref)]
  const scores = scoresOf(linked, entry.ref)
  return {
    notes: [
      // A line often begins with it: "Trade site that broke the news of the deal".
      ...(line.toLowerCase().startsWith(role.toLowerCase()) ? [] : [role]),
      ...appearances(linked, entry.ref),
    ],
    ...(scores.length > 0 && { scores }),
  }
}

/** In how many claims it speaks or is named; where in none, how many it passed on, or in how many stories it comes up. */
function appearances(linked: Linked, ref: Ref): string[] {
  const claims = weightOf(linked, ref)
  if (claims > 0) return [`In ${counted(claims, 'claim')}`]
  const passed = linked.relayed.get(ref)?.length ?? 0
  if (passed > 0) return [`Passed on ${counted(passed, 'claim')}`]
  const stories = new Set(linked.mentions.get(ref)?.map(({ story }) => story)).size
  return stories > 0 ? [`In ${counted(stories, 'story', 'stories')}`] : []
}

/** What became of the claims that it made, and of those that it passed on; nothing of too few to score. */
function scoresOf(linked: Linked, ref: Ref): NonNullable<Item['scores']> {
  const { said, relayed } = trackRecordOf(linked, ref)
  return [
    { way: '', ends: countOutcomes(said) },
    { way: 'Passed on: ', ends: countOutcomes(relayed) },
  ]
    .filter(({ ends }) => isScored(ends))
    .map(({ way, ends }) => ({ words: way + scoreWords(ends), ends: resolvedOf(ends) }))
}

/** The page that searches; what it finds is fetched when someone does. */
export const searchPage = (): Shaped<LivePayload> => ({ kind: 'search', id: SEARCH, cards: {} })

/** The page that lists what its reader follows: no build knows what. */
export const followingPage = (): Shaped<LivePayload> => ({ kind: 'following', id: FOLLOWING, cards: {} })
