/**
 * Names in a row as a sentence has them: `Sam`, `Sam and Joe`, `Sam, Joe and Anthony`. Not Intl.ListFormat, whose
 * first use costs a phone some 80 ms.
 */
export const listWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
