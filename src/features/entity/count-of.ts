/**
 * How many are listed, and of how many: "12 of 46 claims", "once". Where the list goes on over pages, `first` is the
 * number of the first of them, and it says which: "13–24 of 46 claims".
 */
export function countOf(listed: number, total: number, one: string, many: string, first?: number): string {
  if (listed >= total) return total === 1 ? one : `${total} ${many}`
  const last = first && first + listed - 1
  const which = first === undefined ? listed : first === last ? first : `${first}–${last}`
  return `${which} of ${total} ${many}`
}
