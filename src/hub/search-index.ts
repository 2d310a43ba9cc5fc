import { FORMAT } from '#src/model/format.ts'
import type { Ref } from '#src/model/kinds.ts'
import type { SearchClaim, SearchIndex, SearchRecord } from '#src/model/search-index.ts'
import { guardable } from '#src/model/spoilers.ts'
import { cardOf, roleOf } from './cards.ts'
import type { Dataset, Entry } from './dataset.ts'
import { isKind } from './entries.ts'
import { type Linked, weightOf } from './link.ts'
import type { StatedClaim } from './read-story.ts'
import { titledWords } from './titles-among.ts'

/** Everything that can be found, with what it gives away, so that the reader's guards can leave it out. */
export function searchIndex(linked: Linked): SearchIndex {
  const questions = questionsByClaim(linked)
  return {
    format: FORMAT,
    records: [...linked.dataset.entries.values()].map((entry) => recordOf(linked, entry)),
    claims: linked.told.map((stated) => claimOf(linked, stated, questions)),
  }
}

function recordOf(linked: Linked, entry: Entry): SearchRecord {
  const { name, line, titles, threads, spoils } = cardOf(linked, entry.ref)
  const otherNames = 'otherNames' in entry.record ? entry.record.otherNames : undefined
  const words = wordsFor(linked.dataset, entry)
  return {
    ref: entry.ref,
    name,
    ...(otherNames && { otherNames }),
    line: line ?? '',
    ...(titles && { titles }),
    ...(words && { words }),
    claims: weightIn(linked, entry),
    ...(threads && { threads }),
    ...(spoils && { spoils }),
  }
}

/** The claims of a story are its own, those of a question the ones that answer it. */
function weightIn(linked: Linked, entry: Entry): number {
  if (isKind(entry, 'story')) return entry.record.claims.length
  return isKind(entry, 'question')
    ? (linked.replies.get(entry.ref) ?? []).length
    : weightOf(linked, entry.ref)
}

/** What a record is found by besides its name and its line. A question's answers are left out: one of them is true. */
function wordsFor(dataset: Dataset, entry: Entry): string {
  if (isKind(entry, 'story')) return entry.record.published.slice(0, 4)
  if (isKind(entry, 'question')) return ''
  if (!isKind(entry, 'film')) return roleOf(entry)
  const open = entry.record.credits.filter(({ spoils }) => !guardable(spoils).spoils)
  const credited = open.flatMap(({ name, as }) => [name, as])
  const names = [...new Set(credited.filter((each) => each !== undefined && !isNamed(dataset, each)))]
  return [roleOf(entry), ...names].join(', ')
}

/** Whether the name is that of a record, which is found by itself. */
const isNamed = ({ entries }: Dataset, name: string): boolean =>
  [...entries.values()].some(({ record }) => 'name' in record && record.name === name)

function claimOf(
  linked: Linked,
  { ref, claim, text, names }: StatedClaim,
  questions: ReadonlyMap<string, Ref[]>,
): SearchClaim {
  const { by, to, status, said, inferred, spoils, figure } = claim
  const named = [...names, ...(to ? [to] : []), ...(figure ? [figure.of] : []), ...(questions.get(ref) ?? [])]
  const about = [...new Set(named)].filter((each) => each !== by)
  const fate = linked.fates.get(ref)
  const { words, ...titles } = titledWords(text)
  return {
    ref,
    text: words,
    ...titles,
    by,
    ...(about.length > 0 && { about }),
    status,
    said,
    ...(inferred && { inferred }),
    ...(fate && {
      fate: { as: fate.as, on: fate.on, ...(fate.inferred && { inferred: true }), ...guardable(fate.spoils) },
    }),
    ...guardable(spoils),
  }
}

/** The questions that each claim asks or answers. */
function questionsByClaim({ dataset, replies }: Linked): Map<string, Ref[]> {
  const found = new Map<string, Ref[]>()
  for (const { ref, kind, record } of dataset.entries.values()) {
    if (kind !== 'question') continue
    const answering = (replies.get(ref) ?? []).map(({ stated }) => stated.ref)
    for (const claim of new Set<string>([record.asked, ...answering]))
      found.set(claim, [...(found.get(claim) ?? []), ref])
  }
  return found
}
