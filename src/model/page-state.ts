import type { Payload, SiteInfo } from './payload.schema.ts'

/** What a prerendered page carries in its inert script: the hub's facts, and the payload unless the page is missing. */
export interface PageState {
  site: SiteInfo
  payload?: Payload
  /** The page stands in for whatever belongs to its address. */
  isShell?: true
}

/** The id of the script element that holds it. */
export const STATE_ELEMENT = 'state'

/** JSON that no HTML parser can mistake for markup. */
export const toInertJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
