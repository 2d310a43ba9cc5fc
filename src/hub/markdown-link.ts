import type { Inline } from '#src/model/inline.ts'
import { isRef } from '#src/model/refs.ts'
import { isSafeUrl } from '#src/model/urls.ts'

/** The node of a link to a record or to an https page; undefined for every other target. */
export function toLink(target: string, children: Inline[]): Inline | undefined {
  if (isRef(target)) return { type: 'entity', ref: target, children }
  return isSafeUrl(target) ? { type: 'link', url: target, children } : undefined
}

/** Adds to the list; text that follows text joins it. */
export function append(list: Inline[], node: Inline): void {
  const last = list.at(-1)
  if (typeof node === 'string' && typeof last === 'string') list[list.length - 1] = last + node
  else if (node !== '') list.push(node)
}
