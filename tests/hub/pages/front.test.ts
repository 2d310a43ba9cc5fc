import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { entriesOf } from '#src/hub/entries.ts'
import { linkDataset, type Linked } from '#src/hub/link.ts'
import { frontPage } from '#src/hub/pages/front.ts'
import { questionCard } from '#src/hub/pages/question.ts'

/** On the real dataset, with what its facts say as literals. */
let linked: Linked
beforeAll(async () => {
  linked = linkDataset(await loadDataset('src/content'))
})

describe('the front page', () => {
  it('opens with what became of the question in the headline of its lead', () => {
    expect(frontPage(linked).lead.fate).toMatchObject({ as: 'resolves', on: '2021-09-25', answer: 'sequel' })
  })

  it('lists people, then films, then the rest', () => {
    const kinds = frontPage(linked).rolls.map(({ of }) => of)
    expect(kinds).toEqual(['person', 'film', 'character', 'company', 'outlet'])
  })

  it('counts what is reported as loose where it bears on a question that is open, and not elsewhere', () => {
    const { loose } = frontPage(linked)
    const open = new Set(
      entriesOf(linked.dataset, 'question')
        .map((entry) => questionCard(linked, entry))
        .filter(({ settled }) => !settled)
        .map(({ ref }) => ref as string),
    )
    const reported = loose.filter(({ status }) => status === 'reported')
    expect(reported).not.toEqual([])
    for (const { ref } of reported) {
      const answers = linked.claims.get(ref)?.claim.answers ?? []
      expect(answers.some(({ question }) => open.has(question))).toBe(true)
    }
  })

  it('begins with no question that has to be opened first', () => {
    expect(frontPage(linked).questions[0]?.spoils).toBeUndefined()
  })
})
