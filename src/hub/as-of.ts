import type { Claim } from '#src/model/claim.schema.ts'
import { compareDates, hasBegun, startOf } from '#src/model/dates.ts'
import type { ClaimRef, Ref } from '#src/model/kinds.ts'
import { storyOfClaim } from '#src/model/refs.ts'
import type { Story } from '#src/model/story.schema.ts'
import { aboutWords } from './about-words.ts'
import { entityAsOf } from './as-of-entity.ts'
import type { Dataset, Entry } from './dataset.ts'
import { entriesOf, isKind } from './entries.ts'
import { namedIn, withoutLinksTo } from './named-in.ts'

/**
 * The hub as it stood on a day, `YYYY-MM-DD`: one rule, from which every page, count and fate follows. A story is
 * there from the first day on which all it tells had been said and passed on; its claims, and what they do to earlier
 * ones, come and go with it. A question is there once it was asked, with the answers that had been given. A record is
 * there once a story names it. Prose without a date (biographies, notes on questions) was written with today's
 * knowledge and is left out of any earlier day.
 */
export function asOf(dataset: Dataset, day: string): Dataset {
  const { site, entries } = dataset
  if (day >= site.updated) return dataset
  const stories = entriesOf(dataset, 'story')
    .filter(({ record }) => toldOn(record) <= day)
    .map((entry) => ({ ...entry, record: { ...entry.record, ...sourcesAsOf(entry.record, day) } }))
  const told = new Set<Ref>(stories.map(({ ref }) => ref))
  const questions = entriesOf(dataset, 'question').filter(({ record }) =>
    told.has(storyOfClaim(record.asked as ClaimRef)),
  )
  const named = new Set<Ref>(stories.flatMap(({ record }) => [...namedIn(record)]))
  const known = (ref: Ref) => told.has(ref) || named.has(ref) || questions.some((each) => each.ref === ref)
  const kept: Entry[] = [
    ...stories.map((entry) => ({ ...entry, record: withoutLinks(entry.record, known) })),
    ...questions.map((entry) => {
      const given = new Set(stories.flatMap(({ record }) => answersTo(entry.ref, record.claims)))
      const answers = entry.record.answers.filter(({ id }) => given.has(id))
      return { ...entry, record: { ...entry.record, note: '', answers } }
    }),
    ...[...entries.values()].flatMap((entry): Entry[] =>
      isKind(entry, 'story') || isKind(entry, 'question') || !known(entry.ref)
        ? []
        : [entityAsOf(entry, day, known)],
    ),
  ]
  const latest = stories.toSorted((a, b) => compareDates(toldOn(b.record), toldOn(a.record)))[0]
  return {
    site: {
      ...site,
      updated: day,
      about: aboutWords(site.about, (markdown) => withoutLinksTo(markdown, known)),
      lead: told.has(site.lead) ? site.lead : (latest?.ref ?? site.lead),
    },
    entries: new Map(kept.map((entry) => [entry.ref, correctedBy(day, entry)])),
  }
}

/** The first day on which a story could have been told: all in it had been published, said and passed on. */
export const toldOn = ({ published, claims }: Pick<Story, 'published' | 'claims'>): string =>
  [published, ...claims.flatMap(({ said, relays = [] }) => [said, ...relays.map(({ on }) => on)])]
    .map(startOf)
    .reduce((last, day) => (day > last ? day : last))

/** The sources of a story that had appeared, or show no date, and with them what its claims may cite. */
function sourcesAsOf(story: Story, day: string): Pick<Story, 'sources' | 'claims'> {
  const sources = story.sources.filter(({ dated }) => dated === null || hasBegun(dated, day))
  const ids = new Set(sources.map(({ id }) => id))
  const claims = story.claims.map((claim) => ({
    ...claim,
    sources: claim.sources.filter((id) => ids.has(id)),
  }))
  return { sources, claims }
}

/** The record with the corrections made by the day; its words are today's, so that no error is shown again. */
function correctedBy(day: string, entry: Entry): Entry {
  const { corrected: all = [], ...record } = entry.record
  const corrected = all.filter(({ on }) => hasBegun(on, day))
  return { ...entry, record: { ...record, ...(corrected.length > 0 && { corrected }) } } as Entry
}

/** A story whose words lead only to what is there. */
function withoutLinks(story: Story, isThere: (ref: Ref) => boolean): Story {
  const plain = (markdown: string) => withoutLinksTo(markdown, isThere)
  return {
    ...story,
    headline: plain(story.headline),
    dek: plain(story.dek),
    body: story.body.map((block) => (typeof block === 'string' ? plain(block) : block)),
    claims: story.claims.map((claim) => ({ ...claim, text: plain(claim.text) })),
  }
}

const answersTo = (question: Ref, claims: readonly Claim[]): string[] =>
  claims.flatMap(({ answers = [] }) =>
    answers.filter((answer) => answer.question === question).map((answer) => answer.with),
  )

/** A day on which something changed, and how many claims came with it. */
export interface Change {
  day: string
  claims: number
}

/** Every day on which a story was first told, first to last: between two of them no more than a source comes in. */
export function changesOf(dataset: Dataset): Change[] {
  const counts = new Map<string, number>()
  for (const { record } of entriesOf(dataset, 'story')) {
    const day = toldOn(record)
    counts.set(day, (counts.get(day) ?? 0) + record.claims.length)
  }
  return [...counts].map(([day, claims]) => ({ day, claims })).sort((a, b) => compareDates(a.day, b.day))
}
