import { keep } from './keep.ts'

/** How the pages look, as far as the reader has said: what is absent follows the device. */
export interface Look {
  theme?: (typeof THEMES)[number]
  text?: (typeof TEXT_SIZES)[number]
}

export const THEMES = ['light', 'dark'] as const
/** Steps above the usual size, which is the browser's own. */
export const TEXT_SIZES = ['larger', 'largest'] as const

/** Where the look is kept on the device; index.html reads it before the first paint. */
const KEY = 'loose-ends.look'

/** The look that is kept; whatever else has got there is passed over. */
export function readLook(): Look {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const at = (key: string): unknown =>
      typeof kept === 'object' && kept !== null ? Reflect.get(kept, key) : undefined
    const theme = THEMES.find((each) => each === at('theme'))
    const text = TEXT_SIZES.find((each) => each === at('text'))
    return { ...(theme && { theme }), ...(text && { text }) }
  } catch {
    return {}
  }
}

/** Shows the look and keeps it; false when the browser will not keep it, so that it holds for this page alone. */
export function setLook(look: Look): boolean {
  const { dataset } = document.documentElement
  for (const key of ['theme', 'text'] as const) {
    const value = look[key]
    if (value) dataset[key] = value
    else delete dataset[key]
  }
  return keep(KEY, look)
}
