/** How many are listed, and of how many: "12 of 46 claims", "once". */
export const countOf = (listed: number, total: number, one: string, many: string): string =>
  listed < total ? `${listed} of ${total} ${many}` : total === 1 ? one : `${total} ${many}`
