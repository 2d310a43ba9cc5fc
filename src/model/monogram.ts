const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

const firstOf = (word: string): string => {
  const [first] = graphemes.segment(word)
  return (first?.segment ?? '').toLocaleUpperCase('und')
}

/** One or two letters that stand for a name: `JR` for Joe Russo, `A` for AGBO, `E2` for Extraction 2. */
export function monogram(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'\u200d]*/gu) ?? []
  const [first = '', ...others] =
    words.length > 1 ? words.filter((word) => !/^(the|of|and)$/i.test(word)) : words
  return firstOf(first) + firstOf(others.at(-1) ?? '')
}
