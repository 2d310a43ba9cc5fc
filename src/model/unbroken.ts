/**
 * Spaces at which a number would be torn from what it counts or names: `18 June`, `12 to`, `June 2023`, `85 million`,
 * `70 per cent`, `Extraction 2`, and at the beginning of a phrase any: `(3 hints`.
 */
const TORN =
  /(?<=\b\d\d?) (?=[A-Z]|to \d)|(?<=\d) (?=(?:million|per|hours|days|weeks|months|years|minutes)\b)|(?<=\d per) (?=cent)|(?<=(^|\W |\()\d+) (?=[a-z])|(?<=[a-z]) (?=\d\b)|(?<=[A-Z][a-z]+) (?=20\d\d\b)/g

/** The text with such numbers kept on one line with their words. */
export const unbroken = (text: string): string => text.replace(TORN, '\u00A0')
