import { keep } from './keep.ts'

/** What the pages do by themselves and a reader can switch off; absent while on. */
export interface Ways {
  previews?: 'off'
  shortcuts?: 'off'
}

/** Where they are kept on the device. Read whenever one is asked for, so that every open tab follows. */
const KEY = 'loose-ends.ways'

/** What could not be kept lives here as long as the page. */
let unkept: Ways | undefined

/** What the reader has switched off; whatever else has got to where it is kept is passed over. */
export function readWays(): Ways {
  if (unkept) return unkept
  try {
    const { previews, shortcuts }: Record<string, unknown> =
      JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {}
    return { ...(previews === 'off' && { previews }), ...(shortcuts === 'off' && { shortcuts }) }
  } catch {
    return {}
  }
}

/** Switches what is named off and all else on; false when the browser will not keep it, so that it holds for this page alone. */
export function setWays(ways: Ways): boolean {
  const isKept = keep(KEY, ways)
  unkept = isKept ? undefined : ways
  return isKept
}
