import { ENTITY_KINDS, KIND_NAMES, KINDS, type Ref } from '#src/model/kinds.ts'
import { isEntityRef, isRef } from '#src/model/refs.ts'

const folders = (kinds: readonly (keyof typeof KINDS)[]) => kinds.map((kind) => KINDS[kind].folder).join('|')
const LINKED = new RegExp(`\\]\\(((?:${folders(ENTITY_KINDS)})/[a-z0-9-]+)`, 'g')
const LINK = new RegExp(`\\[([^\\]]*)\\]\\(((?:${folders(KIND_NAMES)})/[a-z0-9-]+)[^)]*\\)`, 'g')

/** Every entity that a record names, in a field of its own or in a link of its Markdown. */
export function* namedIn(value: unknown): Generator<Ref> {
  if (typeof value === 'string') {
    if (isRef(value) && isEntityRef(value)) yield value
    for (const [, ref = ''] of value.matchAll(LINKED)) if (isRef(ref)) yield ref
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* namedIn(inner)
  }
}

/** Markdown whose links to records that are not there are their words alone. */
export const withoutLinksTo = (markdown: string, isThere: (ref: Ref) => boolean): string =>
  markdown.replace(LINK, (link, words: string, ref: string) => (isRef(ref) && !isThere(ref) ? words : link))
