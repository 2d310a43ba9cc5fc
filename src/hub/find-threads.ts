import type { Ref } from '#src/model/kinds.ts'
import { kindOf } from '#src/model/refs.ts'
import { guardable, type Spoils } from '#src/model/spoilers.ts'
import { threadsOf } from '#src/model/weave-threads.ts'
import type { Linked } from './link.ts'

/** What no guard shuts: a picture must not give away what words may not. */
const isOpen = ({ spoils }: { spoils?: readonly Spoils[] | undefined }): boolean => !guardable(spoils).spoils

/**
 * What each record's portrait is woven of, as its card has it: the records that it is tied to by a relation, and of a
 * story those that it is about and that speak in it, each once. A record without ties is left out.
 */
export function findThreads({ relations, stories }: Pick<Linked, 'relations' | 'stories'>): Map<Ref, string> {
  const related = [...relations].map(([ref, groups]): [Ref, (Ref | undefined)[]] => {
    const items = groups.flatMap((group) => group.items).filter(isOpen)
    return [ref, items.flatMap((item) => [item.ref, item.character])]
  })
  const told = stories.map(({ entry: { ref, record }, claims }): [Ref, Ref[]] => {
    const speakers = claims.map(({ claim }) => claim).filter(isOpen)
    return [ref, [...record.about, ...speakers.map(({ by }) => by)]]
  })
  return new Map(
    [...related, ...told].flatMap(([ref, ties]) => {
      const kinds = [...new Set(ties)].flatMap((tie) => (tie ? kindOf(tie) : []))
      const threads = threadsOf(kinds)
      return threads ? [[ref, threads]] : []
    }),
  )
}
