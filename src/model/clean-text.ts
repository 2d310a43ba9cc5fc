/**
 * Characters that no text of the dataset may hold: controls, the replacement character, lone surrogates,
 * noncharacters, and the marks that override or leave open the direction of the text around them.
 */
const DIRTY =
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFD\uFDD0-\uFDEF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/

/** The most combining marks that may stand on one letter. */
const FLOOD = /\p{M}{5,}/u

/** Whether the text may be shown as it is. */
export const isClean = (text: string): boolean => !DIRTY.test(text) && !FLOOD.test(text)
