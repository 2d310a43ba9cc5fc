import { walkInline } from '#src/model/inline.ts'
import { nearest } from '#src/model/nearest.ts'
import type { Fault } from '../fault.ts'
import { parseMarkdown } from '#src/hub/markdown.ts'
import { didYouMean, quote } from '#src/hub/words.ts'
import type { Context } from './context.ts'
import { type MarkdownText, textsOf, textsOfSite } from './texts.ts'

const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

/** Texts are Markdown that the hub takes; their links lead to records, their marks name claims of the story. */
export function checkRichText({ site, entries, ids, report }: Context): void {
  const check = ({ at, text, states }: MarkdownText, claims: readonly string[]): Fault[] => {
    const { nodes, problems } = parseMarkdown(text)
    const faults: Fault[] = problems.map(({ offset, message, target }) => {
      const guess = target && !SCHEME.test(target) ? ids.guess(target) : ''
      return { at, offset, message: message + guess }
    })
    const refuse = (mark: string, message: string) =>
      faults.push({ at, offset: Math.max(0, text.indexOf(mark)), message })
    for (const node of walkInline(nodes)) {
      if (node.type === 'entity' && !ids.has(node.ref)) {
        refuse(`](${node.ref}`, `expected a link to a record, found ${quote(node.ref)}${ids.guess(node.ref)}`)
      }
      if (node.type !== 'claim') continue
      const mark = `{#${node.claim}`
      if (!states)
        refuse(mark, 'expected :claim only in the headline, dek and body of a story, found it here')
      else if (!claims.includes(node.claim)) {
        refuse(
          mark,
          `expected a claim of this story, found ${quote(node.claim)}${didYouMean(nearest(node.claim, claims, 1)[0])}`,
        )
      }
    }
    return faults
  }
  for (const entry of entries.values()) {
    const claims = 'claims' in entry.record ? entry.record.claims.map(({ id }) => id) : []
    for (const text of textsOf(entry)) check(text, claims).forEach((fault) => report(entry.file, fault))
  }
  if (site)
    for (const text of textsOfSite(site.record)) check(text, []).forEach((fault) => report(site.file, fault))
}
