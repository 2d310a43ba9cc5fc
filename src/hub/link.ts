import type { ClaimRef, Ref } from '#src/model/kinds.ts'
import { compareDates } from '#src/model/dates.ts'
import type { Answer } from '#src/model/claim.schema.ts'
import type { Fate, Mention, RelationView, Sentence } from '#src/model/payload.schema.ts'
import type { Question } from '#src/model/question.schema.ts'
import { entriesOf } from './entries.ts'
import type { Dataset, Entry } from './dataset.ts'
import { fateChanges, type FateChange } from './fates.ts'
import { findThreads } from './find-threads.ts'
import { push } from './grouped.ts'
import { type ReadStory, readStory, type StatedClaim } from './read-story.ts'
import { relate } from './relate.ts'
import { toldOnce } from './restated.ts'
import { wholeOf } from './sentences.ts'

/** Everything that follows from the dataset and that more than one page shows: worked out once, in one pass. */
export interface Linked {
  dataset: Dataset
  stories: ReadStory[]
  claims: Map<ClaimRef, StatedClaim>
  /** The claims without those that restate one of another story: what lists and counts have. */
  told: StatedClaim[]
  fates: Map<ClaimRef, Fate>
  /** Every change of a fate, in the order of the days; the last of a claim is its fate. */
  fateChanges: FateChange[]
  /** What claims say to questions, by question. */
  replies: Map<Ref, Reply[]>
  /** Claims that a record made, and claims of others that name it. */
  said: Map<Ref, StatedClaim[]>
  discussed: Map<Ref, StatedClaim[]>
  /** Claims of others that a record passed on. */
  relayed: Map<Ref, StatedClaim[]>
  /** Sentences that name a record, in a restatement too, and that no claim listed for it is quoted with. */
  mentions: Map<Ref, Mention[]>
  relations: Map<Ref, RelationView[]>
  /** What each record's portrait is woven of. */
  threads: Map<Ref, string>
}

/** A claim that answers a question. */
export interface Reply {
  stated: StatedClaim
  answer: Answer
}

/** Newest first by the day it was said; ties keep the order of the stories. */
const byDay = (a: StatedClaim, b: StatedClaim) => compareDates(b.claim.said, a.claim.said)

export function linkDataset(dataset: Dataset): Linked {
  const stories = entriesOf(dataset, 'story').map(readStory)
  stories.sort((a, b) => compareDates(b.entry.record.published, a.entry.record.published))
  const claims = new Map(stories.flatMap((story) => story.claims.map((stated) => [stated.ref, stated])))
  const said = new Map<Ref, StatedClaim[]>()
  const discussed = new Map<Ref, StatedClaim[]>()
  const relayed = new Map<Ref, StatedClaim[]>()
  const told = toldOnce(claims)
  for (const stated of told.toSorted(byDay)) {
    push(said, stated.claim.by, stated)
    for (const name of stated.names) if (name !== stated.claim.by) push(discussed, name, stated)
    const relays = new Set((stated.claim.relays ?? []).map(({ by }) => by))
    for (const by of relays) if (by !== stated.claim.by) push(relayed, by, stated)
  }
  const replies = new Map<Ref, Reply[]>()
  for (const stated of told) {
    for (const answer of stated.claim.answers ?? []) push(replies, answer.question, { stated, answer })
  }
  const relations = relate(dataset)
  const questions = new Map(entriesOf(dataset, 'question').map((entry) => [entry.ref, entry.record]))
  const changes = fateChanges(claims, new Map<Ref, Question>(questions))
  return {
    dataset,
    stories,
    claims,
    told,
    fates: new Map(changes.map(({ of, fate }) => [of.ref, fate])),
    fateChanges: changes,
    replies,
    said,
    discussed,
    relayed,
    mentions: findMentions(stories, [said, discussed]),
    relations,
    threads: findThreads({ relations, stories }),
  }
}

/** The records that a story's restatements name, each with the sentence; no words of it are the record's name. */
const restatedIn = ({ claims }: ReadStory): [Ref, Sentence[]][] =>
  claims
    .filter(({ claim }) => claim.restates !== undefined)
    .flatMap(({ claim, names, sentence }) => {
      const unmarked = { ...sentence, before: wholeOf(sentence), words: '', after: '' }
      return [...new Set([claim.by, ...names])].map((ref): [Ref, Sentence[]] => [ref, [unmarked]])
    })

function findMentions(
  stories: ReadStory[],
  listed: readonly ReadonlyMap<Ref, StatedClaim[]>[],
): Map<Ref, Mention[]> {
  const mentions = new Map<Ref, Mention[]>()
  for (const read of stories) {
    const { entry } = read
    for (const [ref, sentences] of [...read.mentions, ...restatedIn(read)]) {
      const quoted = listed
        .flatMap((claims) => claims.get(ref) ?? [])
        .filter(({ story }) => story === entry.ref)
        .map(({ sentence }) => wholeOf(sentence))
      for (const sentence of sentences) {
        const words = wholeOf(sentence)
        if (quoted.some((said) => said.includes(words))) continue
        // One sentence may name the record more than once, and restate several claims.
        const told = mentions
          .get(ref)
          ?.some((each) => each.story === entry.ref && wholeOf(each.sentence) === words)
        if (told) continue
        push(mentions, ref, { story: entry.ref, sentence })
      }
    }
  }
  return mentions
}

/** The record of an id that the checks have found to exist. */
export function entryOf(dataset: Dataset, ref: Ref): Entry {
  const entry = dataset.entries.get(ref)
  if (!entry) throw new Error(`${ref} was not checked before it was linked`)
  return entry
}

/** How many claims a record made or is named in. */
export const weightOf = (linked: Linked, ref: Ref): number =>
  (linked.said.get(ref)?.length ?? 0) + (linked.discussed.get(ref)?.length ?? 0)
