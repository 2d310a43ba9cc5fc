import { describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { changeLog } from '#src/hub/change-log.ts'
import { changedDays } from '#src/hub/changed-days.ts'
import { linkDataset } from '#src/hub/link.ts'
import { dataPage } from '#src/hub/pages/data.ts'
import { type Change, inWorld } from '#tests/fixtures/world.ts'

const spoils = (level: string) => [{ film: 'films/the-tide', level }]

const change: Change = (files) => {
  const answers = [{ question: 'questions/before-or-after', with: 'before', weight: 'settles' }]
  files.set('stories/tide-settled.json', ['claims', 1, 'answers'], answers)
  files.set('stories/tide-settled.json', ['claims', 1, 'spoils'], spoils('ending'))
  files.set('stories/tide-returns.json', ['claims', 3, 'spoils'], spoils('aftermath'))
  files.set('films/the-tide-2.json', ['corrected'], [{ on: '2021-03-30', was: 'Wet.', now: 'Dry.' }])
}
const linked = async () => linkDataset(await inWorld(change, loadDataset))
const later = 'stories/tide-settled'
const first = 'stories/tide-returns'

describe('the change log', () => {
  it('begins with what came last, and tells what each claim did after telling that it was made', async () => {
    const log = changeLog(await linked())
    expect(log.map(({ on }) => on)).toEqual(
      log
        .map(({ on }) => on)
        .toSorted()
        .toReversed(),
    )
    expect(log[0]).toEqual({ on: '2021-03-30', what: 'corrected', id: 'films/the-tide-2' })
    const acting = log.filter(({ id, by }) => id === `${later}#prequel` || by === `${later}#prequel`)
    expect(acting).toEqual([
      {
        on: '2021-03-09',
        what: 'settles',
        id: 'questions/before-or-after',
        by: `${later}#prequel`,
        spoils: spoils('ending'),
      },
      {
        on: '2021-03-09',
        what: 'resolves',
        id: `${first}#which-way`,
        by: `${later}#prequel`,
        spoils: [...spoils('ending'), ...spoils('aftermath')],
      },
      { on: '2021-03-09', what: 'said', id: `${later}#prequel`, spoils: spoils('ending') },
    ])
  })

  it('tells that a question was settled once, however many later claims give the same answer', async () => {
    const again: Change = (files) => {
      change(files)
      const answers = [{ question: 'questions/before-or-after', with: 'before', weight: 'settles' }]
      files.set('stories/tide-settled.json', ['claims', 2, 'answers'], answers)
    }
    const log = changeLog(linkDataset(await inWorld(again, loadDataset)))
    expect(log.filter(({ what }) => what === 'settles').map(({ by }) => by)).toEqual([`${later}#prequel`])
  })

  it('tells of every claim once that it was said, and of every effect', async () => {
    const hub = await linked()
    const log = changeLog(hub)
    expect(log.filter(({ what }) => what === 'said')).toHaveLength(hub.claims.size)
    expect(log.filter(({ by }) => by === `${later}#spring`).map(({ what }) => what)).toEqual([
      'lapses',
      'disputes',
      'supersedes',
    ])
  })
})

describe('the last day that concerns a record', () => {
  it('is that of what was said of it, by it, in it or to it', async () => {
    const hub = await linked()
    const days = changedDays(hub, changeLog(hub))
    expect(days.get('films/the-tide-2')).toBe('2021-03-30')
    expect(days.get('questions/before-or-after')).toBe('2021-03-09')
    expect(days.get('stories/tide-returns')).toBe('2021-03-09')
    expect(days.get('characters/mara-quill')).toBeUndefined()
  })
})

describe('the page about the dataset', () => {
  it('counts what there is and shows a record that gives nothing away', async () => {
    const hub = await linked()
    const { kinds, claims, example, changes, cards } = dataPage(hub)
    expect(claims).toBe(hub.claims.size)
    expect(kinds.reduce((sum, { total }) => sum + total, 0)).toBe(hub.dataset.entries.size)
    expect(JSON.parse(example.text)).toEqual({
      id: example.ref,
      ...hub.dataset.entries.get(example.ref)?.record,
    })
    expect(example.text).not.toContain('"spoils"')
    expect(changes.length).toBeLessThanOrEqual(12)
    expect(Object.keys(cards)).toContain('questions/before-or-after')
  })

  it('tells of a claim in its words, with the titles of works among them', async () => {
    const { changes } = dataPage(linkDataset(await inWorld(() => {}, loadDataset)))
    const told = changes.filter(({ id }) => [`${later}#prequel`, `${later}#spring`].includes(id))
    expect(told.map(({ words, titles }) => [words, titles])).toEqual([
      ['Shooting begins in spring.', undefined],
      ['The Tide 2 is a prequel.', ['The Tide 2']],
    ])
  })

  it('names as the first of a kind one whose address gives nothing away', async () => {
    const firstFilm = async (changed: Change) =>
      dataPage(linkDataset(await inWorld(changed, loadDataset))).kinds.find(({ of }) => of === 'film')
        ?.example
    expect(await firstFilm(() => {})).toBe('films/the-shore')
    expect(await firstFilm((files) => files.set('films/the-shore.json', ['spoils'], spoils('ending')))).toBe(
      'films/the-tide',
    )
  })
})
