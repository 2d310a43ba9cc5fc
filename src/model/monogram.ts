// A letter with its marks is all a grapheme can be here; Intl.Segmenter would cost a phone's first page some 80 ms.
const firstOf = (word: string): string => (/^.\p{M}*/u.exec(word)?.[0] ?? '').toUpperCase()

/** One or two letters that stand for a name: `JR` for Joe Russo, `A` for AGBO, `E2` for Extraction 2. */
export function monogram(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'\u200d]*/gu) ?? []
  const [first = '', ...others] =
    words.length > 1 ? words.filter((word) => !/^(the|of|and)$/i.test(word)) : words
  return firstOf(first) + firstOf(others.at(-1) ?? '')
}
