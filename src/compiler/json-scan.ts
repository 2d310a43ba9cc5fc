/** Deeper than any record is; far shallower than what a recursive reader can bear. */
export const MOST_NESTED = 40

export interface JsonScan {
  /** Where the nesting passes the limit. */
  tooDeepAt?: number
  /** Keys that stand a second time in one object, and escapes that stand for half a character. */
  repeated: { key: string; offset: number }[]
  halves: { offset: number }[]
}

/** Strings and brackets are all that nesting and keys need; an unclosed string ends with the text. */
const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|[{}[\]]/g
const COLON = /\s*:/y

const decode = (literal: string): string | undefined => {
  if (!literal.includes('\\')) return literal.slice(1, -1)
  try {
    return String(JSON.parse(literal))
  } catch {
    return undefined
  }
}

/** One pass over JSON for what `JSON.parse` lets through: repeated keys, lone surrogates and bottomless nesting. */
export function scanJson(text: string): JsonScan {
  const found: JsonScan = { repeated: [], halves: [] }
  const open: (Set<string> | undefined)[] = []
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0]
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : undefined)
      if (open.length > MOST_NESTED) return { ...found, tooDeepAt: match.index }
    } else if (token === '}' || token === ']') open.pop()
    else {
      const half = token.includes('\\u') && /\p{Surrogate}/u.test(decode(token) ?? '')
      if (half) found.halves.push({ offset: match.index })
      const keys = open.at(-1)
      COLON.lastIndex = match.index + token.length
      if (!keys || !COLON.test(text)) continue
      const key = decode(token)
      if (key === undefined) continue
      if (keys.has(key)) found.repeated.push({ key, offset: match.index })
      keys.add(key)
    }
  }
  return found
}
