/**
 * The query of an address, from its question mark on, in the order given; what is undefined is left out, and nothing is
 * empty. For words of the hub's own alone, which need no escaping and read better without: ids of records, statuses.
 */
export function queryOf(parts: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parts).filter(([, value]) => value !== undefined)
  return given.length === 0 ? '' : `?${given.map((part) => part.join('=')).join('&')}`
}
