import { compareDates } from '#src/model/dates.ts'
import type { Claim } from '#src/model/claim.schema.ts'
import type { ClaimRef, Ref } from '#src/model/kinds.ts'
import { claimPageId } from '#src/model/paths.ts'
import type { Brief, ClaimPayload } from '#src/model/payload.schema.ts'
import { cardsOf, refsOfClaims, saidOf } from '../cards.ts'
import { entriesOf } from '../entries.ts'
import { fateOf, inOrder, leavesOpen, ownFate } from '../fates.ts'
import { grouped } from '../grouped.ts'
import type { Linked } from '../link.ts'
import { byStatement, countedAs } from '../restated.ts'
import type { ReadStory, StatedClaim } from '../read-story.ts'
import type { Shaped } from './shaped.ts'

type Effect = NonNullable<Claim['effects']>[number]
type Page = Shaped<ClaimPayload>

/** What every claim's page asks of the whole hub, gathered once. */
interface Across {
  linked: Linked
  /** The claims that do something to a claim, in the order in which they were said. */
  acting: ReadonlyMap<ClaimRef, { stated: StatedClaim; effect: Effect }[]>
  /** The claims with a figure, by what it counts, in the order in which they were said; each statement once. */
  figures: ReadonlyMap<Ref, StatedClaim[]>
  /** The claims that are one statement, by the one as which it is counted. */
  statements: ReadonlyMap<ClaimRef, StatedClaim[]>
}

/** A page for each claim. */
export function* claimPages(linked: Linked): Generator<Page> {
  const ordered = inOrder(linked.claims.values())
  const across: Across = {
    linked,
    acting: grouped(
      ordered.flatMap((stated) =>
        (stated.claim.effects ?? []).map((effect) => [effect.on as ClaimRef, { stated, effect }] as const),
      ),
    ),
    figures: grouped(
      inOrder(linked.told).flatMap((stated) =>
        stated.claim.figure ? [[stated.claim.figure.of, stated] as const] : [],
      ),
    ),
    statements: byStatement(linked.claims),
  }
  for (const story of linked.stories) {
    for (const stated of story.claims) yield claimPage(across, story, stated)
  }
}

function claimPage(across: Across, { entry }: ReadStory, stated: StatedClaim): Page {
  const { linked } = across
  const { ref, claim } = stated
  const { published, inferred } = entry.record
  const shown = { ...saidOf(linked, stated), ...(claim.note && { note: claim.note }) }
  const effects = effectsOf(linked, claim)
  const contradictions = contradictionsOf(across, stated)
  const questions = questionsOf(linked, stated)
  const retellings = retellingsOf(across, stated)
  const fates = fatesOfAll(across, [stated, ...retellings])
  const figures = figuresOf(across, stated, retellings)
  const sources = entry.record.sources.filter(({ id }) => claim.sources.includes(id))
  const briefs = [
    ...[...fates, ...effects, ...contradictions].map((each) => each.claim),
    ...retellings.map(briefOf),
  ]
  const counted = figures.flatMap(({ items }) => items.map((item) => ({ ...item, text: [] })))
  return {
    kind: 'claim',
    id: claimPageId(ref),
    claim: shown,
    published,
    ...(inferred && { publishedInferred: inferred }),
    fates,
    effects,
    contradictions,
    ...(retellings.length > 0 && { retellings: retellings.map(briefOf) }),
    questions,
    figures,
    sources,
    cards: cardsOf(linked, [
      ...refsOfClaims([shown, ...briefs, ...counted]),
      ...fates.flatMap(({ fate }) => (fate.spoils ?? []).map(({ film }) => film)),
      ...questions.flatMap((question) => [question.ref, ...(question.spoils ?? []).map(({ film }) => film)]),
      ...sources.flatMap(({ outlet }) => (outlet ? [outlet] : [])),
    ]),
  }
}

function briefOf({ ref, text, claim }: StatedClaim): Brief {
  const { status, by, to, said, inferred, spoils } = claim
  return {
    ref,
    text,
    status,
    by,
    said,
    ...(to && { to }),
    ...(inferred && { inferred }),
    ...(spoils && { spoils }),
  }
}

function fatesOf({ linked, acting }: Across, of: StatedClaim): Page['fates'] {
  const { ref, claim } = of
  const last = linked.fates.get(ref)
  const own = (claim.effects ?? []).flatMap((effect) => {
    const target = linked.claims.get(effect.on as ClaimRef)
    const fate = target && ownFate(of, effect, target)
    return fate ? [{ fate, claim: briefOf(target) }] : []
  })
  const telling = (acting.get(ref) ?? []).filter(({ stated, effect }) => !leavesOpen(of, stated, effect.as))
  const later = telling.map(({ stated, effect }) => {
    const { said, inferred, spoils } = stated.claim
    const fate = {
      as: fateOf(effect),
      by: stated.ref,
      on: said,
      ...(inferred && { inferred }),
      ...(effect.note && { note: effect.note }),
      ...(spoils && { spoils }),
    }
    return { fate: last?.by === stated.ref && last.as === fate.as ? last : fate, claim: briefOf(stated) }
  })
  return [...own, ...later]
}

/** What became of a statement, in whichever story it was met, each once and in order. */
function fatesOfAll(across: Across, tellings: StatedClaim[]): Page['fates'] {
  const all = tellings.flatMap((each) => fatesOf(across, each))
  const once = new Map(all.map((each) => [`${each.claim.ref} ${each.fate.as}`, each]))
  return [...once.values()].sort((a, b) => compareDates(a.fate.on, b.fate.on))
}

const effectsOf = (linked: Linked, { effects = [] }: Claim): Page['effects'] =>
  effects.flatMap(({ on, as, note }) => {
    const target = linked.claims.get(on as ClaimRef)
    return target && as !== 'contradicts' ? [{ as, ...(note && { note }), claim: briefOf(target) }] : []
  })

/** Claims that this one contradicts, then those that contradict it; which is better attested is said from its side. */
function contradictionsOf({ linked, acting }: Across, { ref, claim }: StatedClaim): Page['contradictions'] {
  const sides = { this: 'other', other: 'this', unresolved: 'unresolved' } as const
  const against = (claim.effects ?? []).flatMap((effect) => {
    const other = linked.claims.get(effect.on as ClaimRef)
    return other ? [{ other, effect, better: effect.better }] : []
  })
  const by = (acting.get(ref) ?? []).map(({ stated, effect }) => ({
    other: stated,
    effect,
    better: effect.better && sides[effect.better],
  }))
  return [...against, ...by]
    .filter(({ effect }) => effect.as === 'contradicts')
    .map(({ other, effect: { note }, better }) => ({
      claim: briefOf(other),
      ...(better && { better }),
      ...(note && { note }),
    }))
}

function questionsOf({ dataset }: Linked, { ref, claim }: StatedClaim): Page['questions'] {
  return entriesOf(dataset, 'question').flatMap(({ ref: question, record }) => {
    const spoils = record.spoils && { spoils: record.spoils }
    const asks: Page['questions'] = record.asked === ref ? [{ ref: question, role: 'asks', ...spoils }] : []
    const answers = (claim.answers ?? []).filter((each) => each.question === question)
    return [
      ...asks,
      ...answers.map((each) => {
        const answer = record.answers.find(({ id }) => id === each.with)?.label ?? each.with
        return { ref: question, role: each.weight, answer, ...spoils }
      }),
    ]
  })
}

/** The same statement as other stories tell it. */
const retellingsOf = ({ linked, statements }: Across, stated: StatedClaim): StatedClaim[] =>
  (statements.get(countedAs(linked.claims, stated)) ?? []).filter(({ story }) => story !== stated.story)

/** The claim's own figure and every other of the same thing; only those of one group may be compared. */
function figuresOf({ figures }: Across, stated: StatedClaim, retellings: StatedClaim[]): Page['figures'] {
  const own = stated.claim.figure
  if (!own) return []
  const groups: Page['figures'] = [{ rule: own.rule, window: own.window, unit: own.unit, items: [] }]
  for (const told of figures.get(own.of) ?? []) {
    const each = retellings.includes(told) ? stated : told
    const { figure } = each.claim
    if (!figure) continue
    const { rule, window, unit, value } = figure
    const { text: _text, to: _to, ...brief } = briefOf(each)
    const item = { ...brief, value }
    const group = groups.find(
      (other) => other.rule === rule && other.window === window && other.unit === unit,
    )
    if (group) group.items.push(item)
    else groups.push({ rule, window, unit, items: [item] })
  }
  return groups
}
