import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { linkDataset, type Linked } from '#src/hub/link.ts'
import { frontPage } from '#src/hub/pages/front.ts'

/** On the real dataset, with what its facts say as literals. */
let linked: Linked
beforeAll(async () => {
  linked = linkDataset(await loadDataset('src/content'))
})

describe('the front page', () => {
  it('opens with what became of the question in the headline of its lead', () => {
    expect(frontPage(linked).lead.fate).toMatchObject({ as: 'resolves', on: '2021-09-25', answer: 'sequel' })
  })

  it('lists people first, then the kinds with few records before those with many', () => {
    const [first, ...others] = frontPage(linked).rolls
    expect(first?.of).toBe('person')
    const totals = others.map(({ total }) => total)
    expect(totals.length).toBeGreaterThan(2)
    expect(totals).toEqual(totals.toSorted((a, b) => a - b))
  })

  it('begins with no question that has to be opened first', () => {
    expect(frontPage(linked).questions[0]?.spoils).toBeUndefined()
  })
})
