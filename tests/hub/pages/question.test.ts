import { describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { entryOf, linkDataset } from '#src/hub/link.ts'
import { questionPage } from '#src/hub/pages/question.ts'
import { isKind } from '#src/hub/entries.ts'
import { inWorld } from '#tests/fixtures/world.ts'

const QUESTION = 'questions/before-or-after'
const hint = { question: QUESTION, with: 'before', weight: 'hint' }
const settles = { ...hint, weight: 'settles' }

/** The card of the world’s question where an inferred claim of 2020 and one of 2021 hint at its answer. */
const card = (settled: boolean) =>
  inWorld(
    (files) => {
      files.set('stories/tide-returns.json', ['claims', 2, 'answers'], [hint])
      files.set('stories/tide-returns.json', ['claims', 2, 'inferred'], true)
      files.set('stories/tide-settled.json', ['claims', 0, 'answers'], settled ? [settles] : undefined)
      files.set('stories/tide-settled.json', ['claims', 1, 'answers'], settled ? [hint] : undefined)
    },
    async (folder) => {
      const linked = linkDataset(await loadDataset(folder))
      const entry = entryOf(linked.dataset, QUESTION)
      if (!isKind(entry, 'question')) throw new Error(`${QUESTION} is no question`)
      return questionPage(linked, entry).question
    },
  )

describe('the card of a question', () => {
  it('says of its last hint that its date is inferred', async () => {
    expect(await card(false)).toMatchObject({
      state: 'leaning',
      hints: 1,
      lastHint: '2020-05-04',
      lastHintInferred: true,
    })
  })

  it('counts no hint that came after it was settled', async () => {
    expect(await card(true)).toMatchObject({ state: 'settled', hints: 1, settled: { on: '2021-03-09' } })
  })
})
