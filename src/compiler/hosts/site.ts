import type { HeaderRule } from '../headers.ts'

/** What a host must know of a built hub. */
export interface Site {
  rules: readonly HeaderRule[]
  /** The base below which the hub was built: `/`, or `/some/base/`. */
  base: string
  /** Every file of the built folder, by its path in it. */
  files: readonly string[]
}

/** Where a server of one's own finds and offers the built hub. */
export interface Place {
  /** The folder that stands at the server's `/`; a hub with the base `/some/base/` is in `some/base` of it. */
  root: string
  /** The site's name, such as `hub.example`; without one, whatever name the server is asked by. */
  name?: string
  port?: number
}

/** A rule's path as the server has it, below the base. */
export const below = (base: string, path: string): string => base + path.slice(1)

/** Text as it may stand in a regular expression. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
