import { compareDates, formatDate } from '#src/model/dates.ts'
import { headingSpoils } from '#src/model/heading-spoils.ts'
import { plainText } from '#src/model/inline.ts'
import { KINDS, type Ref } from '#src/model/kinds.ts'
import { maskCard } from '#src/model/mask-card.ts'
import type { Card, Cards, EntityPayload, Payload, QuestionCard } from '#src/model/payload.schema.ts'
import { isEntityRef, kindOf } from '#src/model/refs.ts'
import { shutTitle } from '#src/model/spoiler-words.ts'
import { titlesIn } from '#src/model/titles.ts'
import type { Guards } from '#src/model/spoilers.ts'
import { kindWord, roleWord } from '#src/records/entity-words.ts'
import { claimsOn, type ShownClaim } from './claims-on.ts'
import { type Part, partsHere } from './part-here.ts'
import type { Subject } from './subject.ts'

/** A claim as a preview tells it; one that gives away what is kept shut has no words but those that say so. */
export interface TellingClaim {
  /** What it is to the subject: "Latest claim". */
  label?: string
  claim: ShownClaim
  words: string
  isShut: boolean
}

/** Everything that the preview of a link shows, as the guards let it be seen. */
export interface Preview {
  /** Whose portrait stands there, and whose monogram in it. */
  of: Ref
  letters?: string
  /** "Person", then "Director". */
  kicker: string[]
  name: string
  line?: string
  titles?: string[] | undefined
  parts: Part[]
  question?: QuestionCard
  claim?: TellingClaim
  cards: Cards
}

interface AtHand {
  subject: Subject
  /** The payload of the page being read. */
  page: Payload
  /** The payload of the subject's page, once it is there. */
  payload: Payload | undefined
  guards: Guards
  /** The words of the link, for what nothing at hand names. */
  words: string
}

/** What the preview of a link shows, from the payloads at hand. */
export function previewOf({ subject, page, payload, guards, words }: AtHand): Preview {
  const cards = { ...page.cards, ...payload?.cards }
  const parts = partsHere(subject, page, guards)
  const known = subject.claim && claimKnown(subject.claim, page, payload)
  const tell = (claim: ShownClaim, label?: string) => telling(claim, cards, guards, label)
  if (subject.isClaimPage) {
    const claim = known && tell(known)
    const speaker = known && cards[known.by]?.name
    return {
      of: known?.by ?? subject.ref,
      ...(speaker && { letters: speaker }),
      kicker: ['Claim'],
      name: claim?.words ?? words,
      parts,
      ...(claim && { claim }),
      cards,
    }
  }
  const card = cardOf(subject.ref, page, payload) ?? { name: words }
  const { name, line, titles } = maskCard(subject.ref, card, cards, guards)
  const latest = known ? tell(known, 'These words') : latestOf(payload, tell)
  return {
    of: subject.ref,
    ...((isEntityRef(subject.ref) || name === card.name) && { letters: card.name }),
    kicker: kickerOf(subject.ref, page, payload),
    name,
    ...(line && { line }),
    titles,
    parts,
    ...(payload?.kind === 'question' && { question: payload.question }),
    ...(latest && { claim: latest }),
    cards,
  }
}

const claimKnown = (ref: string, ...pages: readonly (Payload | undefined)[]): ShownClaim | undefined =>
  pages
    .toReversed()
    .flatMap(claimsOn)
    .find((claim) => claim.ref === ref)

function telling(claim: ShownClaim, cards: Cards, guards: Guards, label?: string): TellingClaim {
  const shut = shutTitle('claim', claim.spoils, cards, guards)
  return {
    ...(label && { label }),
    claim,
    words: shut ?? plainText(claim.text),
    isShut: shut !== undefined,
  }
}

/** Name and line by the subject's own payload, or by what the page being read says of it. */
function cardOf(ref: Ref, page: Payload, payload: Payload | undefined): Card | undefined {
  if (!payload) return page.cards[ref] ?? frontCard(ref, page)
  switch (payload.kind) {
    case 'story': {
      const { headline, dek, claims } = payload
      const spoils = headingSpoils(
        payload,
        (slug) => claims.find((each) => each.ref.endsWith(`#${slug}`))?.spoils,
      )
      return {
        name: plainText(headline),
        line: plainText(dek),
        titles: titlesIn([...headline, ...dek]),
        spoils,
      }
    }
    case 'question':
      return {
        name: payload.title,
        line: plainText(payload.note),
        titles: titlesIn(payload.note),
        spoils: payload.question.spoils,
      }
    default:
      return isEntity(payload)
        ? { name: payload.name, line: payload.description, titles: payload.titles, spoils: payload.spoils }
        : page.cards[ref]
  }
}

function frontCard(ref: Ref, page: Payload): Card | undefined {
  if (page.kind !== 'front') return undefined
  const story = [page.lead, ...page.stories].find((each) => each.ref === ref)
  return story && { name: story.headline, line: story.dek, titles: story.titles, spoils: story.spoils }
}

/** Its kind and one word more: by its own payload, or by the list of those in the story being read. */
function kickerOf(ref: Ref, page: Payload, payload: Payload | undefined): string[] {
  if (payload && isEntity(payload)) return [kindWord(payload), roleWord(payload)]
  const { label } = KINDS[kindOf(ref)]
  if (payload?.kind === 'story') return [label, formatDate(payload.published, payload.inferred)]
  if (payload?.kind === 'question')
    return [label, `asked ${formatDate(payload.question.asked, payload.question.askedInferred)}`]
  const role = page.kind === 'story' && page.cast.find((member) => member.ref === ref)?.role
  return role ? [label, role] : [label]
}

const isEntity = (payload: Payload): payload is EntityPayload => 'own' in payload

/** The latest that was said: by it, else about it; in a story; to a question. */
function latestOf(
  payload: Payload | undefined,
  tell: (claim: ShownClaim, label: string) => TellingClaim,
): TellingClaim | undefined {
  if (!payload) return undefined
  if (isEntity(payload)) {
    const [said] = payload.said
    const [about] = payload.discussed
    if (said) return tell(said, 'Latest claim')
    return about && tell(about, 'Latest about it')
  }
  const claims = payload.kind === 'question' ? payload.replies.map(({ claim }) => claim) : claimsOn(payload)
  const latest = claims.toSorted((a, b) => compareDates(a.said, b.said)).at(-1)
  return latest && tell(latest, payload.kind === 'question' ? 'Latest to it' : 'Latest claim')
}
