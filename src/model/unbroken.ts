/** Spaces at which a number would be torn from what it counts or names: `18 June`, `June 2023`, `(85 million`, `Extraction 2`. */
const TORN =
  /(?<=\b\d\d?) (?=[A-Z])|(?<=(^|\W |\()\d+) (?=[a-z])|(?<=[a-z]) (?=\d\b)|(?<=[A-Z][a-z]+) (?=20\d\d\b)/g

/** The text with such numbers kept on one line with their words. */
export const unbroken = (text: string): string => text.replace(TORN, '\u00A0')
