import { type Inline, plainText, walkInline } from './inline.ts'
import { kindOf } from './refs.ts'

/** Whether words that stand for a work are its title: "Extraction 2" is, "the series" is not. */
export const isTitle = (words: string): boolean => /^[\p{Lu}\d]/u.test(words)

/** The titles of works that a text names: its links to films, and what it emphasises and does not merely stress. */
export const titlesIn = (nodes: readonly Inline[]): string[] => [
  ...new Set(
    [...walkInline(nodes)]
      .filter((node) => node.type === 'emphasis' || (node.type === 'entity' && kindOf(node.ref) === 'film'))
      .map((node) => plainText(node.children))
      .filter(isTitle),
  ),
]

/** Plain words cut at the titles among them: every other part is a title, the second first. */
export function cutAtTitles(words: string, titles: readonly string[] = []): string[] {
  if (titles.length === 0) return [words]
  const longerFirst = titles.toSorted().toReversed()
  const either = longerFirst
    .map((title) => title.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
    .join('|')
  return words.split(new RegExp(`(${either})(?!\\w)`))
}
