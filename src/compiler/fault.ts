/** Where a value stands in a record: keys and indexes from its root. */
export type JsonPath = readonly (string | number)[]

/** A problem of a record before its line and column are looked up. */
export interface Fault {
  at: JsonPath
  message: string
  /** The character of the string found there, for a fault inside a text. */
  offset?: number
  /** Points to the key and not to its value. */
  onKey?: true
}

/** The path as editors read it: `facts[2].object`. */
export function formatPath(path: JsonPath): string {
  let text = ''
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`
    else if (/^[A-Za-z$_][\w$]*$/.test(part)) text += text ? `.${part}` : part
    else text += `[${JSON.stringify(part)}]`
  }
  return text
}
