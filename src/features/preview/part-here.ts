import { walkInline } from '#src/model/inline.ts'
import type { Ref } from '#src/model/kinds.ts'
import { listWords } from '#src/model/list-words.ts'
import type { ClaimPayload, EntityPayload, Payload } from '#src/model/payload.schema.ts'
import { isEntityRef, kindOf, storyOfClaim } from '#src/model/refs.ts'
import { CREDITS, type Relation, RELATIONS } from '#src/model/relations.ts'
import { type Guards, shutBy } from '#src/model/spoilers.ts'
import type { FateName } from '#src/model/statuses.ts'
import { claimsOn, type ShownClaim } from './claims-on.ts'
import type { Subject } from './subject.ts'

/** What joins a subject to the page on which its link stands: "In this story", "said 3 things". */
export interface Part {
  term: string
  words: string
}

const DID = {
  confirms: 'confirms it',
  resolves: 'settles it',
  supersedes: 'supersedes it',
  contradicts: 'contradicts it',
  lapses: 'lets it lapse',
  disputes: 'disputes it',
} as const satisfies Record<FateName, string>

const ANSWERED = { asks: 'asks it', hint: 'hints at an answer', settles: 'settles it' } as const

/** The part that the subject has in the page being read, by what that page’s payload says; none where it says nothing. */
export function partsHere({ ref, claim }: Subject, page: Payload, guards: Guards): Part[] {
  if (claim) return page.kind === 'claim' ? partOfClaim(claim, page) : []
  if (isEntityRef(ref)) return [...relationTo(ref, page, guards), ...saidHere(ref, page)]
  if (kindOf(ref) === 'story') return storyHere(ref, page)
  if (page.kind !== 'claim') return []
  return page.questions
    .filter((question) => question.ref === ref)
    .map(({ role }) => ({ term: 'This claim', words: ANSWERED[role] }))
}

function partOfClaim(claim: string, { claim: own, fates, contradictions }: ClaimPayload): Part[] {
  if (claim === own.ref) return []
  const did = [
    ...fates.filter((each) => each.claim.ref === claim).map(({ fate }) => fate.as),
    ...contradictions.filter((each) => each.claim.ref === claim).map(() => 'contradicts' as const),
  ]
  return did.slice(0, 1).map((effect) => ({ term: 'To this claim', words: DID[effect] }))
}

const VOCABULARY: readonly Relation[] = [...Object.values(CREDITS), ...Object.values(RELATIONS)]

/** The relation that joins it to the record of the page, told from its own side; not one that is kept shut. */
function relationTo(ref: Ref, page: Payload, guards: Guards): Part[] {
  if (!('relations' in page)) return []
  return page.relations
    .flatMap(({ heading, items }) =>
      items
        .filter((item) => item.ref === ref && !shutBy(item.spoils, guards))
        .map(({ as }) => ({ heading, as })),
    )
    .slice(0, 1)
    .flatMap(({ heading, as }) => {
      const term = otherSide(heading, page, ref)
      return term ? [{ term, words: page.name + (as ? `, as ${as}` : '') }] : []
    })
}

/** The heading of a relation on the page of the other of the two records. */
function otherSide(heading: string, page: EntityPayload, other: Ref): string | undefined {
  const [here, there] = [page.kind, kindOf(other)] as const
  const joins = (kinds: readonly string[], kind: string) => kinds.includes(kind)
  const forward = VOCABULARY.find(
    (each) => each.forward === heading && joins(each.subject, here) && joins(each.object, there),
  )
  const inverse = VOCABULARY.find(
    (each) => each.inverse === heading && joins(each.object, here) && joins(each.subject, there),
  )
  return forward?.inverse ?? inverse?.forward
}

const things = (count: number): string => (count === 1 ? 'one thing' : `${count} things`)
const claims = (count: number): string => (count === 1 ? 'one claim' : `${count} claims`)

/** How often it speaks, passes on and is named in the claims of the page. */
function saidHere(ref: Ref, page: Payload): Part[] {
  // The claims about it stand on its own page too; here those count that this page shows.
  const shown = page.kind === 'claim' ? [page.claim] : claimsOn(page)
  const said = shown.filter(({ by }) => by === ref)
  const passed = shown.filter((claim) => claim.by !== ref && claim.relays?.some(({ by }) => by === ref))
  const heard = shown.filter(({ to }) => to === ref)
  const named = shown.filter((claim) => claim.by !== ref && isNamed(ref, claim))
  const words =
    page.kind === 'claim'
      ? [
          said.length > 0 && 'said it',
          heard.length > 0 && 'was told it',
          passed.length > 0 && 'passed it on',
          named.length > 0 && 'is named in it',
        ]
      : [
          said.length > 0 && `said ${things(said.length)}`,
          heard.length > 0 && `was told ${things(heard.length)}`,
          passed.length > 0 && `passed on ${things(passed.length)}`,
          named.length > 0 && `is named in ${claims(named.length)}`,
        ]
  const told = words.filter((each) => each !== false)
  if (told.length === 0)
    return isSource(ref, page) ? [{ term: hereOf(page), words: 'one of its sources' }] : []
  return [{ term: hereOf(page), words: listWords(told) }]
}

const isNamed = (ref: Ref, { text }: ShownClaim): boolean =>
  [...walkInline(text)].some((node) => node.type === 'entity' && node.ref === ref)

const isSource = (ref: Ref, page: Payload): boolean =>
  page.kind === 'story' && page.sources.some(({ outlet }) => outlet === ref)

function hereOf({ kind }: Payload): string {
  if (kind === 'story') return 'In this story'
  return kind === 'claim' ? 'This claim' : 'On this page'
}

function storyHere(ref: Ref, page: Payload): Part[] {
  const shown = page.kind === 'claim' ? [page.claim] : claimsOn(page)
  const count = shown.filter((claim) => storyOfClaim(claim.ref) === ref).length
  if (count === 0) return []
  return page.kind === 'claim'
    ? [{ term: 'This claim', words: 'stands in it' }]
    : [{ term: 'On this page', words: `${claims(count)} from it` }]
}
