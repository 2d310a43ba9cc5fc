import { describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { type Development, developmentsOf } from '#src/hub/developments.ts'
import { linkDataset } from '#src/hub/link.ts'
import { type Change, inWorld } from '#tests/fixtures/world.ts'

const SETTLED = 'stories/tide-settled.json'
const QUESTION = 'questions/before-or-after'

const told = ({ by, ...each }: Development): string => {
  const who = by.ref.split('#')[1]
  if (each.what === 'said') return `${who} said`
  if (each.what === 'fate') return `${who} ${each.fate.as} ${each.of.ref.split('#')[1]}`
  return `${who} ${each.state}${each.state === 'settled' ? `: ${each.answer}` : ''}`
}
const inWorldWith = (change: Change): Promise<Development[]> =>
  inWorld(change, async (folder) => developmentsOf(linkDataset(await loadDataset(folder))))
const answers = (withId: string, weight: string) => [{ question: QUESTION, with: withId, weight }]

describe('developmentsOf', () => {
  it('tells every claim by its day, and what each does right after it', async () => {
    const all = await inWorldWith(() => {})
    expect(all.map(told)).toEqual([
      'viewers said',
      'autumn said',
      'best-part said',
      'new-captain said',
      'script said',
      'second-film said',
      'which-way said',
      'prequel said',
      'prequel resolves which-way',
      'script-done said',
      'script-done confirms script',
      'spring said',
      'spring supersedes autumn',
      'spring disputes viewers',
      'spring lapses new-captain',
    ])
  })

  it('tells what two stories state once', async () => {
    const all = await inWorldWith((files) => {
      files.set(SETTLED, ['claims', 0, 'restates'], 'stories/tide-returns#which-way')
      files.set(SETTLED, ['claims', 0, 'said'], '2020-05-04')
    })
    expect(all.map(told).filter((each) => each.startsWith('script-done'))).toEqual([
      'script-done confirms script',
    ])
    expect(all.map(told)).toContain('which-way said')
  })

  it('tells that a question was settled, and opened again by what speaks against the answer later', async () => {
    const all = await inWorldWith((files) => {
      files.set('stories/tide-returns.json', ['claims', 2, 'answers'], answers('after', 'hint'))
      files.set(SETTLED, ['claims', 1, 'answers'], answers('before', 'settles'))
      files.set(SETTLED, ['claims', 2, 'answers'], answers('after', 'hint'))
      files.set(SETTLED, ['claims', 1, 'said'], '2021-03-08')
    })
    expect(all.filter(({ what }) => what === 'question').map(told)).toEqual([
      'prequel settled: Before the first',
      'spring reopened',
    ])
  })

  it('concerns whoever spoke, whomever it names, and the questions that it asks or answers', async () => {
    const all = await inWorldWith((files) => {
      files.set(SETTLED, ['claims', 1, 'answers'], answers('before', 'settles'))
    })
    const concerns = Object.fromEntries(all.map((each) => [told(each), each.concerns.toSorted()]))
    expect(concerns['second-film said']).toEqual(['films/the-tide-2', 'people/ann-reed'])
    expect(concerns['which-way said']).toEqual(['people/ann-reed', QUESTION])
    expect(concerns['prequel resolves which-way']).toEqual(['people/ann-reed', QUESTION])
    expect(concerns['prequel settled: Before the first']).toEqual([
      'films/the-tide-2',
      'people/ann-reed',
      QUESTION,
    ])
  })
})
