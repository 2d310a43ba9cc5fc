import { expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { linkDataset } from '#src/hub/link.ts'
import { findNear } from '#src/hub/near.ts'
import type { Ref } from '#src/model/kinds.ts'

it('counts what two have in common alike from either side', async () => {
  const linked = linkDataset(await loadDataset('src/content'))
  const shared = new Map<string, number>()
  for (const of of new Set<Ref>([...linked.said.keys(), ...linked.discussed.keys()]))
    for (const { ref, why } of findNear(linked, of)) {
      const [, count] = /(\d+) claims? in common/.exec(why) ?? []
      if (count !== undefined) shared.set(`${of} ${ref}`, Number(count))
    }
  const pairs = [...shared].flatMap(([pair, count]) => {
    const other = shared.get(pair.split(' ').toReversed().join(' '))
    return other === undefined ? [] : [{ pair, count, other }]
  })
  expect(pairs.length).toBeGreaterThan(20)
  expect(pairs.filter(({ count, other }) => count !== other)).toEqual([])
})
