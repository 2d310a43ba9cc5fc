import type { Claim } from '#src/model/claim.schema.ts'
import { walkInline } from '#src/model/inline.ts'
import { nearest } from '#src/model/nearest.ts'
import type { Block } from '#src/model/story.schema.ts'
import type { Entry } from '#src/hub/dataset.ts'
import { entriesOf } from '#src/hub/entries.ts'
import type { Fault } from '../fault.ts'
import { RESERVED } from '../list-files.ts'
import { parseMarkdown } from '#src/hub/markdown.ts'
import { didYouMean, or, quote } from '#src/hub/words.ts'
import type { Context } from './context.ts'
import { textsOf } from './texts.ts'

/** The page's own anchors begin so, or are so. */
const PREFIXES = ['section-', 'note-', 'source-']
const RESERVED_IDS = new Set(['cast', 'main', 'root', 'state'])

/** The claims that the words of a story state, and those that its blocks show. */
function statedIn(entry: Entry<'story'>): Set<string> {
  const marked = textsOf(entry)
    .filter(({ states }) => states)
    .flatMap(({ text }) => [...walkInline(parseMarkdown(text).nodes)])
    .flatMap((node) => (node.type === 'claim' ? [node.claim] : []))
  return new Set([...marked, ...entry.record.body.flatMap((block) => claimOf(block)?.claim ?? [])])
}

/** The claim that a block shows and the field that names it. */
function claimOf(block: Block): { claim: string; field: string } | undefined {
  if (typeof block === 'string' || 'heading' in block) return undefined
  return 'quote' in block ? { claim: block.claim, field: 'claim' } : { claim: block.figure, field: 'figure' }
}

function blockMessage(block: Exclude<Block, string>, claim: Claim): string | undefined {
  if ('figure' in block && !claim.figure)
    return `expected a claim with a figure, found ${quote(claim.id)}, which has none`
  if (!('quote' in block) || block.quote === claim.quote) return undefined
  return claim.quote === undefined
    ? `expected the quotation of a claim, found ${quote(claim.id)} without one`
    : `expected ${quote(claim.quote)}, the quotation of ${quote(claim.id)}, found ${quote(block.quote)}`
}

function checkBlocks(entry: Entry<'story'>, report: (fault: Fault) => void): void {
  const claims = new Map(entry.record.claims.map((claim) => [claim.id, claim]))
  entry.record.body.forEach((block, index) => {
    const shown = claimOf(block)
    if (!shown || typeof block === 'string') return
    const claim = claims.get(shown.claim)
    const at = ['body', index, shown.field]
    if (!claim) {
      const guess = didYouMean(nearest(shown.claim, claims.keys(), 1)[0])
      return report({ at, message: `expected a claim of this story, found ${quote(shown.claim)}${guess}` })
    }
    const message = blockMessage(block, claim)
    if (message) report({ at: ['body', index, 'figure' in block ? 'figure' : 'quote'], message })
  })
}

/** Every claim has an id of its own that the page can use, and the story's words or blocks state it. */
export function checkClaims(context: Context): void {
  for (const entry of entriesOf(context, 'story')) {
    const report = (fault: Fault) => context.report(entry.file, fault)
    const stated = statedIn(entry)
    entry.record.claims.forEach(({ id }, index) => {
      const at = ['claims', index, 'id']
      if (PREFIXES.some((prefix) => id.startsWith(prefix))) {
        const prefixes = or(PREFIXES.map(quote))
        report({ at, message: `expected an id that does not begin with ${prefixes}, found ${quote(id)}` })
      }
      // The page of a claim is a file of its name.
      const taken = RESERVED_IDS.has(id)
        ? 'the page itself uses'
        : RESERVED.test(id)
          ? 'is reserved'
          : undefined
      if (taken) report({ at, message: `expected another id, found ${quote(id)}, which ${taken}` })
      if (!stated.has(id)) {
        report({
          at,
          message: `expected words of the story to state this claim, as :claim[…]{#${id}}, found none`,
        })
      }
    })
    checkBlocks(entry, report)
  }
}
