import { keptSetting } from './kept-setting.ts'

/** What the pages do by themselves and a reader can switch off; absent while on. */
export interface Ways {
  previews?: 'off'
  shortcuts?: 'off'
}

/** Where they are kept on the device. Read whenever one is asked for, so that every open tab follows. */
const KEY = 'loose-ends.ways'

const ways = keptSetting<Ways>(KEY, parse)

/** What a stored text switches off; whatever else has got to where it is kept is passed over. */
function parse(text: string | null): Ways {
  try {
    const { previews, shortcuts }: Record<string, unknown> = JSON.parse(text ?? '{}') ?? {}
    return { ...(previews === 'off' && { previews }), ...(shortcuts === 'off' && { shortcuts }) }
  } catch {
    return {}
  }
}

/** What the reader has switched off. */
export const readWays = ways.latest

/** Switches what is named off and all else on; false when the browser will not keep it, so that it holds for this page alone. */
export const setWays = (next: Ways): boolean => ways.set(next)
