import { expect, it } from 'vitest'
import { headingSpoils } from '#src/model/heading-spoils.ts'
import type { Spoils } from '#src/model/spoilers.ts'

const ending: Spoils = { film: 'films/undertow', level: 'ending' }
const after: Spoils = { film: 'films/undertow', level: 'aftermath' }

it('a headline gives away what its story does, and what the claims do that it or the dek states', () => {
  const spoilsOf = (claim: string) => ({ lives: [ending], back: [after] })[claim]
  const head = {
    headline: [
      {
        type: 'emphasis' as const,
        children: [{ type: 'claim' as const, claim: 'lives', children: ['He lives'] }],
      },
    ],
    dek: ['And more.'],
  }
  expect(headingSpoils(head, spoilsOf)).toEqual([ending])
  expect(headingSpoils({ ...head, spoils: [after] }, spoilsOf)).toEqual([after, ending])
  expect(
    headingSpoils({ headline: ['A'], dek: [{ type: 'claim', claim: 'back', children: ['B'] }] }, spoilsOf),
  ).toEqual([after])
})
