import type { Claim } from '#src/model/claim.schema.ts'
import { compareDates } from '#src/model/dates.ts'
import type { EntityKind, Ref } from '#src/model/kinds.ts'
import { FRONT } from '#src/model/paths.ts'
import { toldFate } from '#src/model/told-fate.ts'
import { claimRef } from '#src/model/refs.ts'
import type { FrontPayload } from '#src/model/payload.schema.ts'
import { refsOfClaims, rowCardsOf, saidOf, storyCardOf } from '../cards.ts'
import type { Entry } from '../dataset.ts'
import { entriesOf, isKind } from '../entries.ts'
import { entryOf, type Linked, weightOf } from '../link.ts'
import type { StatedClaim } from '../read-story.ts'
import { openThenLatest, questionCard, refsOfQuestion } from './question.ts'
import type { Shaped } from './shaped.ts'

const LATEST = 9
const LOOSE = 6
const BROKEN = 3
const ROLL = 12
const QUESTIONS = 16
/** In the order of what a reader comes for. */
const ROLLS: EntityKind[] = ['person', 'film', 'character', 'company', 'outlet']

/** Statuses that leave something to be seen; what is reported does where it bears on a question that is open. */
const UNSETTLED = new Set(['open', 'teased', 'projected', 'rumour'])

const latestFirst = (a: StatedClaim, b: StatedClaim): number => compareDates(b.claim.said, a.claim.said)

/** The front page: the lead, where things stand, what is still open, who is in it, the latest. */
export function frontPage(linked: Linked): Shaped<FrontPayload> {
  const { site } = linked.dataset
  const lead = entryOf(linked.dataset, site.lead)
  if (!isKind(lead, 'story')) throw new Error(`the lead ${site.lead} is no story`)
  const stories = linked.stories.map((story) => story.entry).filter((entry) => entry.ref !== site.lead)
  const cards = entriesOf(linked.dataset, 'question').map((entry) => questionCard(linked, entry))
  const asked = new Set<string>(cards.filter(({ state }) => state !== 'settled').map(({ ref }) => ref))
  const leaves = ({ status, answers = [] }: Claim): boolean =>
    UNSETTLED.has(status) || (status === 'reported' && answers.some(({ question }) => asked.has(question)))
  const loose = linked.told
    .filter(({ ref, claim }) => leaves(claim) && (linked.fates.get(ref)?.as ?? 'disputes') === 'disputes')
    .sort(latestFirst)
    .slice(0, LOOSE)
    .map((stated) => saidOf(linked, stated))
  const broken = linked.told
    .filter(({ ref }) => linked.fates.get(ref)?.as === 'contradicts')
    .sort(latestFirst)
    .slice(0, BROKEN)
    .map((stated) => saidOf(linked, stated))
  const questions = cards.sort(openThenLatest).slice(0, QUESTIONS)
  const rolls = ROLLS.flatMap((kind) => {
    const refs = entriesOf(linked.dataset, kind).map((entry): Ref => entry.ref)
    refs.sort((a, b) => weightOf(linked, b) - weightOf(linked, a) || (a < b ? -1 : 1))
    return refs.length === 0 ? [] : [{ of: kind, refs: refs.slice(0, ROLL), total: refs.length }]
  })
  return {
    kind: 'front',
    id: FRONT,
    lead: leadOf(linked, lead),
    stories: stories.slice(0, LATEST).map((entry) => storyCardOf(linked, entry)),
    questions,
    broken,
    loose,
    rolls,
    cards: rowCardsOf(linked, [
      site.lead,
      ...lead.record.about,
      ...rolls.flatMap((roll) => roll.refs),
      ...refsOfClaims([...loose, ...broken]),
      ...questions.flatMap(refsOfQuestion),
    ]),
  }
}

/** The lead, with what became of what its headline left open. */
function leadOf(linked: Linked, entry: Entry<'story'>): FrontPayload['lead'] {
  const headline = linked.stories.find((story) => story.entry.ref === entry.ref)?.headline ?? []
  const fate = toldFate(headline, (claim) => linked.fates.get(claimRef(entry.ref, claim)))
  return { ...storyCardOf(linked, entry), ...(fate && { fate }) }
}
