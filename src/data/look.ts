import { keep } from './keep.ts'

/** What a reader can set of how the pages look; what each does stands in styles/tokens.css. */
export const LOOKS = {
  theme: ['light', 'dark'],
  /** Steps above the usual size, which is the browser's own. */
  text: ['larger', 'largest'],
  density: ['compact'],
  motion: ['reduced'],
  /** Of links in running text. The lines of claims say how sure they are, and always stay. */
  underlines: ['strong', 'none'],
} as const

/** How the pages look, as far as the reader has said: what is absent follows the device, or is as the hub has it. */
export type Look = { [K in keyof typeof LOOKS]?: (typeof LOOKS)[K][number] }

/** Where the look is kept on the device; index.html reads it before the first paint. */
const KEY = 'loose-ends.look'

/** What could not be kept lives here as long as the page. */
let unkept: Look | undefined

const KEYS = Object.keys(LOOKS) as (keyof Look)[]

/** The look that is kept; whatever else has got there is passed over. */
export function readLook(): Look {
  if (unkept) return unkept
  try {
    const kept = new Map<string, unknown>(Object.entries(JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {}))
    const isKnown = (key: keyof Look) => LOOKS[key].some((each) => each === kept.get(key))
    return Object.fromEntries(KEYS.filter(isKnown).map((key) => [key, kept.get(key)]))
  } catch {
    return {}
  }
}

/** Shows the look and keeps it; false when the browser will not keep it, so that it holds for this page alone. */
export function setLook(look: Look): boolean {
  const { dataset } = document.documentElement
  for (const key of KEYS) {
    const value = look[key]
    if (value) dataset[key] = value
    else delete dataset[key]
  }
  const isKept = keep(KEY, look)
  unkept = isKept ? undefined : look
  return isKept
}
