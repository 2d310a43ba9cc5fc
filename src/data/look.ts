import { keptSetting } from './kept-setting.ts'

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

const KEYS = Object.keys(LOOKS) as (keyof Look)[]

const look = keptSetting<Look>(KEY, parse)

/** The look that a stored text holds; whatever else has got there is passed over. */
function parse(text: string | null): Look {
  try {
    const kept = new Map<string, unknown>(Object.entries(JSON.parse(text ?? '{}') ?? {}))
    const isKnown = (key: keyof Look) => LOOKS[key].some((each) => each === kept.get(key))
    return Object.fromEntries(KEYS.filter(isKnown).map((key) => [key, kept.get(key)]))
  } catch {
    return {}
  }
}

/** The look that is kept, or that holds for this page alone. */
export const readLook = look.latest

/** Shows the look and keeps it; false when the browser will not keep it, so that it holds for this page alone. */
export function setLook(next: Look): boolean {
  show(next)
  return look.set(next)
}

function show(next: Look): void {
  const { dataset } = document.documentElement
  for (const key of KEYS) {
    const value = next[key]
    if (value) dataset[key] = value
    else delete dataset[key]
  }
}

/**
 * Shows the look that another tab has set meanwhile, and from here on whatever one sets, and tells of it; returns a
 * function that stops it.
 */
export function followLook(tell: (look: Look) => void): () => void {
  const follow = () => {
    show(look.latest())
    tell(look.latest())
  }
  follow()
  return look.subscribe(follow)
}
