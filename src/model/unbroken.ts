/**
 * Spaces at which a number would be torn from what it counts or names: `18 June`, `12 to 18`, `June 2023`, `85 million`,
 * `70 per cent`, `Extraction 2`, and at the beginning of a phrase any: `(3 hints`; within `no one` and `no longer`; those
 * before last words so short that they would look lost on a line of their own: `hold it to.`; and the one after an article
 * that begins a headline, for where it is a link the `A` would end the line before: `A start in June`. Names, as
 * `The Wire`, are shorter.
 */
const TORN =
  /(?<=\b\d\d?) (?=[A-Z]|to \d)|(?<=\b\d\d? to) (?=\d)|(?<=\b[Nn]o) (?=(?:one|longer)\b)|(?<=\d) (?=(?:million|per|(?:hour|day|week|month|year|minute)s?)\b)|(?<=\d per) (?=cent)|(?<=(^|\W |\()\d+) (?=[a-z])|(?<=[a-z]) (?=\d\b)|(?<=[A-Z][a-z]+) (?=20\d\d\b)| (?=(?:[a-z]{1,3} )?[a-z\d]{1,3}[.?!]$)|(?<=^(?:An?|The)) (?=(?:\S+ ){2})/g

/** The text with such words kept on one line. */
export const unbroken = (text: string): string => text.replace(TORN, '\u00A0')
