import type { Payload, SiteInfo } from './payload.schema.ts'

/** What a prerendered page carries in its inert script: the hub's facts, and its own unless the page is missing. */
export interface PageState {
  site: SiteInfo
  /** The payload, and the id of the route that shows it: to find that once more took a phone 20 ms. */
  page?: { payload: Payload; route: string }
  /** The page stands in for whatever belongs to its address. */
  isShell?: true
}

/** The id of the script element that holds it. */
export const STATE_ELEMENT = 'state'

/** JSON that no HTML parser can mistake for markup. */
export const toInertJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
