import { describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { linkDataset } from '#src/hub/link.ts'
import { questionsOf } from '#src/hub/pages/questions-of.ts'
import type { ClaimRef, Ref } from '#src/model/kinds.ts'
import { inWorld } from '#tests/fixtures/world.ts'
import { questions } from '#tests/fixtures/world-questions.ts'

/** What is told of someone in the world, where a second question, asked by this claim, has had no answer; the first is settled. */
const told = (ref: Ref, asked: ClaimRef, limit = 5): Promise<string[]> =>
  inWorld(
    (files) => {
      files.write('questions/third.json', { ...questions['before-or-after'], title: 'A third?', asked })
      const answers = [{ question: 'questions/before-or-after', with: 'before', weight: 'settles' }]
      files.set('stories/tide-settled.json', ['claims', 1, 'answers'], answers)
    },
    async (folder) =>
      questionsOf(linkDataset(await loadDataset(folder)), ref, limit).map(
        ({ ref: question, state }) => `${question} ${state}`,
      ),
  )

describe('questionsOf', () => {
  it('tells what is open before what is settled, and leaves out the settled first', async () => {
    expect(await told('people/ann-reed', 'stories/tide-returns#which-way')).toEqual([
      'questions/third open',
      'questions/before-or-after settled',
    ])
    expect(await told('people/ann-reed', 'stories/tide-returns#which-way', 1)).toEqual([
      'questions/third open',
    ])
  })

  it('tells only of what someone asked, answered or is named in', async () => {
    expect(await told('people/ann-reed', 'stories/tide-returns#new-captain')).toEqual([
      'questions/before-or-after settled',
    ])
    expect(await told('outlets/sea-mirror', 'stories/tide-returns#new-captain')).toEqual([
      'questions/third open',
    ])
    expect(await told('companies/brightline', 'stories/tide-returns#new-captain')).toEqual([])
  })
})
