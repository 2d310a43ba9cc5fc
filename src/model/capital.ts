/** A text as it begins a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
