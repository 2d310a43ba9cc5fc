import { capital } from '#src/model/capital.ts'
import { formatDate } from '#src/model/dates.ts'
import type { Head } from '#src/model/head.ts'
import { headingSpoils } from '#src/model/heading-spoils.ts'
import { plainText } from '#src/model/inline.ts'
import { KINDS, type Ref } from '#src/model/kinds.ts'
import { fateLine, type LineShape, QUESTION_LINES, STATUS_LINES } from '#src/model/line-shapes.ts'
import { monogram } from '#src/model/monogram.ts'
import type { Fate, QuestionCard } from '#src/model/payload.schema.ts'
import { isShutFate, TAKEN_UP } from '#src/model/shut-fate.ts'
import { type Guards, shutBy, type Spoils } from '#src/model/spoilers.ts'
import { FATES, STATUSES } from '#src/model/statuses.ts'
import type { Shaped } from '#src/hub/pages/shaped.ts'

/** A state in words, with the line that is drawn for it if it may be told. */
interface Standing {
  mark?: LineShape
  words: string
}

/** What a card says and shows. */
export interface CardWords {
  /** Whose woven portrait it bears, and the letters over it. */
  of: Ref
  letters?: string
  kicker: string
  /** What stands behind the kicker. */
  aside?: string
  title: string
  /** A sentence below the title. */
  text?: string
  standing: Standing[]
}

/**
 * The words of a page's card; undefined for a page that shares the card of the hub. `head` is what the page says of
 * itself to everyone, and `guards` are those for what everyone sees.
 */
export function cardWords(payload: Shaped, head: Head, guards: Guards): CardWords | undefined {
  const nameOf = (ref: Ref) => payload.cards[ref]?.name ?? ref
  /** What stands for words that are shut. */
  const shut = (spoils: readonly Spoils[] | undefined) => {
    const by = shutBy(spoils, guards)
    return by && `A spoiler for ${nameOf(by.film)} is shut`
  }
  switch (payload.kind) {
    case 'story': {
      const { published, inferred, claims, sources } = payload
      const given = headingSpoils(payload, (id) => claims.find(({ ref }) => ref.endsWith(`#${id}`))?.spoils)
      return {
        of: payload.id as Ref,
        kicker: KINDS.story.label,
        aside: formatDate(published, inferred),
        title: shut(given) ?? plainText(payload.headline),
        text: `${count(claims.length, 'claim')}, ${count(sources.length, 'source')}`,
        standing: [],
      }
    }
    case 'claim': {
      const { by, to, said, inferred, status, fate, spoils, text } = payload.claim
      const isTakenUp = fate && isShutFate(fate, guards)
      const now = `${STATUSES[status].label}, ${formatDate(said, inferred)}`
      return {
        of: by,
        letters: monogram(nameOf(by)),
        kicker: nameOf(by),
        ...(to && { aside: `to ${nameOf(to)}` }),
        title: shut(spoils) ?? plainText(text),
        standing: [
          { mark: STATUS_LINES[status], words: now },
          ...(isTakenUp ? [{ words: capital(TAKEN_UP) }] : fate ? [fateStanding(fate)] : []),
        ],
      }
    }
    case 'question':
      return {
        of: payload.question.ref,
        kicker: KINDS.question.label,
        aside: `asked ${formatDate(payload.question.asked, payload.question.askedInferred)}`,
        title: shut(payload.question.spoils) ?? payload.title,
        standing: [questionStanding(payload.question)],
      }
    case 'person':
    case 'company':
    case 'outlet':
    case 'film':
    case 'character':
      return payload.page > 1
        ? undefined
        : {
            of: payload.ref,
            letters: monogram(payload.name),
            kicker:
              payload.kind === 'film' && payload.own.form === 'series' ? 'Series' : KINDS[payload.kind].label,
            title: payload.name,
            text: head.description,
            standing: [],
          }
    default:
      return undefined
  }
}

const fateStanding = ({ as, on, inferred }: Fate): Standing => ({
  mark: fateLine(as),
  words: `${capital(FATES[as].fate)}, ${formatDate(on, inferred)}`,
})

/** How a question stands; the answer is for its page, where a reader's own guards are known. */
function questionStanding({ state, settled }: QuestionCard): Standing {
  const mark = QUESTION_LINES[state]
  const on = settled ? `, ${formatDate(settled.on, settled.inferred)}` : ''
  return { mark, words: state === 'reopened' ? 'Reopened' : settled ? `Settled${on}` : 'Still open' }
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`
