/**
 * How many are listed, and of how many: "12 of 46 claims", "once". Where the list goes on over pages, `first` is the
 * number of the first of them, and it says which: "13–24 of 46 claims", "the last of 13 claims".
 */
export function countOf(listed: number, total: number, one: string, many: string, first?: number): string {
  if (listed >= total) return total === 1 ? one : `${total} ${many}`
  const range = first === undefined || listed === 1 ? listed : `${first}–${first + listed - 1}`
  const which = first === total ? 'the last' : range
  return `${which} of ${total} ${many}`
}
