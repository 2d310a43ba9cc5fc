import type { EntityKind, Ref } from '#src/model/kinds.ts'
import { OUTCOME_MEANINGS } from '#src/model/outcome-meanings.ts'
import { OUTCOME_NAMES, type Outcomes } from '#src/model/outcomes.ts'
import { indexPageId, trackRecordId } from '#src/model/paths.ts'
import type { Recorded as View, TrackRecordPayload } from '#src/model/payload.schema.ts'
import { storyOfClaim } from '#src/model/refs.ts'
import { cardsOf } from '../cards.ts'
import type { Entry } from '../dataset.ts'
import type { Linked } from '../link.ts'
import { leftOutWords, RULE, scoreWords } from '../record-words.ts'
import { titledWords } from '../titles-among.ts'
import { countOutcomes, leftOutOf, type Recorded, trackRecordOf } from '../track-record.ts'
import type { Shaped } from './shaped.ts'

type Page = Shaped<TrackRecordPayload>
type Part = Page['parts'][number]

/** How many claims one page lists. */
const CLAIMS = 40

/** The pages of a track record; none for one of whom there is nothing to count. */
export function trackRecordPages(linked: Linked, { ref, record }: Entry<EntityKind>): Page[] {
  const { said, relayed } = trackRecordOf(linked, ref)
  const all = [
    ...said.map((each) => ['said', each] as const),
    ...relayed.map((each) => ['relayed', each] as const),
  ]
  const counts = { said: countOutcomes(said), relayed: countOutcomes(relayed) }
  const leftOut = (way: Part['way']) => leftOutWords(leftOutOf(linked, linked[way].get(ref)))
  const pages = Math.ceil(all.length / CLAIMS)
  return Array.from({ length: pages }, (_, at) => {
    const listed = all.slice(at * CLAIMS, (at + 1) * CLAIMS)
    const parts = (['said', 'relayed'] as const).map((way) =>
      partOf(
        way,
        counts[way],
        leftOut(way),
        listed.flatMap(([of, each]) => (of === way ? [each] : [])),
      ),
    )
    return {
      kind: 'record',
      id: indexPageId(trackRecordId(ref), at + 1),
      ref,
      name: record.name,
      rule: RULE,
      page: at + 1,
      pages,
      parts: parts.filter(({ groups }) => groups.length > 0),
      cards: cardsOf(linked, [ref, ...parts.flatMap(refsOfPart)]),
    }
  })
}

function partOf(
  way: Part['way'],
  counts: Outcomes,
  leftOut: string | undefined,
  listed: readonly Recorded[],
): Part {
  const groups = OUTCOME_NAMES.map((outcome) => ({
    outcome,
    meaning: OUTCOME_MEANINGS[outcome],
    total: counts[outcome] ?? 0,
    claims: listed.filter((each) => each.outcome === outcome).map((each) => viewOf(way, each)),
  }))
  return {
    way,
    score: scoreWords(counts),
    ...(leftOut && { leftOut }),
    groups: groups.filter(({ total }) => total > 0),
  }
}

function viewOf(way: Part['way'], { stated, fate, relay }: Recorded): View {
  const { status, by, to, said, inferred, spoils } = stated.claim
  const { note: _note, ...end } = fate ?? {}
  return {
    ref: stated.ref,
    ...titledWords(stated.text),
    status,
    ...(way === 'relayed' && { by }),
    ...(to && { to }),
    said,
    ...(inferred && { inferred }),
    ...(spoils && { spoils }),
    ...(relay && {
      passed: {
        on: relay.on,
        ...(relay.inferred && { inferred: relay.inferred }),
        ...(relay.drift && { drift: relay.drift }),
      },
    }),
    ...('as' in end && { fate: end }),
  }
}

/** The records that a part names: speakers, hearers, the films given away, the stories in which it was decided. */
const refsOfPart = ({ groups }: Part): Ref[] =>
  groups
    .flatMap(({ claims }) => claims)
    .flatMap(({ ref, by, to, fate, spoils }) => [
      storyOfClaim(ref),
      ...(by ? [by] : []),
      ...(to ? [to] : []),
      ...(fate ? [storyOfClaim(fate.by)] : []),
      ...[...(spoils ?? []), ...(fate?.spoils ?? [])].map(({ film }) => film),
    ])
