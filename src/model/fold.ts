/** The words of a name as they are compared: lower case, without accents, cut at everything that is no letter or digit. */
export const fold = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
