import type { AboutPayload, Said } from '#src/model/payload.schema.ts'
import type { Ref } from '#src/model/kinds.ts'
import { guardable } from '#src/model/spoilers.ts'
import { isTold } from '#src/model/told-fate.ts'
import { aboutWords } from '../about-words.ts'
import { cardOf, cardsOf, refsOfClaims, refsOfTexts, saidOf } from '../cards.ts'
import { correctionsOf } from '../corrections.ts'
import type { Linked } from '../link.ts'
import { parseMarkdown } from '../markdown.ts'
import type { Shaped } from './shaped.ts'

/** The page about the hub itself, which shows on real examples what it tells. */
export function aboutPage(linked: Linked): Shaped<AboutPayload> {
  const words = aboutWords(linked.dataset.site.about, (markdown) => parseMarkdown(markdown).nodes)
  const corrections = correctionsOf(linked)
  const named = corrections.flatMap(({ of, spoils = [] }) => [of, ...spoils.map(({ film }) => film)])
  const example = exampleIn(linked)
  const portrait = portraitIn(linked)
  return {
    kind: 'about',
    id: 'about',
    ...words,
    ...(example && { example }),
    ...(portrait && { portrait }),
    corrections,
    cards: cardsOf(linked, [
      ...refsOfTexts([words.lead, words.lines, words.ends, words.portraits]),
      ...refsOfTexts(words.notes.map(({ text }) => text)),
      ...named,
      ...(example ? refsOfClaims([example]) : []),
      ...(portrait ? [portrait] : []),
    ]),
  }
}

const isOpen = (each: Pick<Said, 'spoils'>): boolean => !guardable(each.spoils).spoils

/** A claim to show the lines on: the first of the lead story that left open what was answered since, and gives nothing away. */
const exampleIn = (linked: Linked): Said | undefined =>
  linked.stories
    .find(({ entry }) => entry.ref === linked.dataset.site.lead)
    ?.claims.map((stated) => saidOf(linked, stated))
    .find((said) => isTold(said.fate) && [said, said.sentence, said.fate].every((each) => isOpen(each)))

/** A record to show the portraits on: tied to as many kinds as any, then with as many ties, and open to everyone. */
const portraitIn = (linked: Linked): Ref | undefined =>
  [...linked.threads]
    .filter(([ref]) => isOpen(cardOf(linked, ref)))
    .toSorted(
      ([a, one], [b, other]) =>
        new Set(other).size - new Set(one).size || other.length - one.length || (a < b ? -1 : 1),
    )[0]?.[0]
