import { type Inline, walkInline } from './inline.ts'
import { guardable, type Spoils } from './spoilers.ts'

/** What the headline and the dek of a story give away: what the whole story does, and what the claims do that they state. */
export function headingSpoils(
  { headline, dek, spoils }: { headline: Inline[]; dek: Inline[]; spoils?: Spoils[] | undefined },
  spoilsOf: (claim: string) => readonly Spoils[] | undefined,
): Spoils[] {
  const stated = [...walkInline([...headline, ...dek])].flatMap((node) =>
    node.type === 'claim' ? (spoilsOf(node.claim) ?? []) : [],
  )
  return guardable([...(spoils ?? []), ...stated]).spoils ?? []
}
