import { describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { asOf } from '#src/hub/as-of.ts'
import { linkDataset } from '#src/hub/link.ts'
import { lastChanges } from '#src/hub/last-changes.ts'
import { correctionsOf } from '#src/hub/corrections.ts'
import { aboutPage } from '#src/hub/pages/about.ts'
import { type Change, inWorld } from '#tests/fixtures/world.ts'

const spoils = (level: string) => [{ film: 'films/the-tide', level }]

const correct: Change = (files) => {
  files.set('films/the-tide.json', ['corrected'], [{ on: '2020-12', was: 'Two hours.', now: 'Three hours.' }])
  files.set(
    'stories/tide-returns.json',
    ['corrected'],
    [
      { on: '2020-06-01', was: 'A scrip.', now: 'A script.', why: 'A slip.', claim: 'script' },
      { on: '2021-02-03', was: 'All live.', now: 'All drown.', spoils: spoils('ending') },
    ],
  )
  files.set('stories/tide-returns.json', ['claims', 1, 'spoils'], spoils('plot'))
}

const corrected = () => inWorld(correct, loadDataset)

describe('the corrections of the hub', () => {
  it('are those of all records, newest first, and give away what their claim does', async () => {
    expect(correctionsOf(linkDataset(await corrected()))).toEqual([
      {
        of: 'stories/tide-returns',
        on: '2021-02-03',
        was: 'All live.',
        now: 'All drown.',
        spoils: spoils('ending'),
      },
      { of: 'films/the-tide', on: '2020-12', was: 'Two hours.', now: 'Three hours.' },
      {
        of: 'stories/tide-returns',
        claim: 'stories/tide-returns#script',
        on: '2020-06-01',
        was: 'A scrip.',
        now: 'A script.',
        why: 'A slip.',
        spoils: spoils('plot'),
      },
    ])
  })

  it('are changes of their pages, which a sitemap dates by the last', async () => {
    const late: Change = (files) =>
      files.set(
        'stories/tide-returns.json',
        ['corrected'],
        [{ on: '2021-04-01', was: 'A scrip.', now: 'A script.', claim: 'script' }],
      )
    const last = lastChanges(linkDataset(await inWorld(late, loadDataset)))
    expect(last.get('stories/tide-returns')).toBe('2021-04-01')
    expect(last.get('claims/tide-returns/script')).toBe('2021-04-01')
  })

  it('are none where nothing was wrong', async () => {
    expect(correctionsOf(linkDataset(await inWorld(() => {}, loadDataset)))).toEqual([])
  })

  it('come with the names that they speak of', async () => {
    const { cards } = aboutPage(linkDataset(await corrected()))
    expect(Object.keys(cards)).toEqual(expect.arrayContaining(['films/the-tide', 'stories/tide-returns']))
  })

  it('had not been made on an earlier day', async () => {
    const then = linkDataset(asOf(await corrected(), '2020-12-15'))
    expect(correctionsOf(then).map(({ on }) => on)).toEqual(['2020-12', '2020-06-01'])
  })
})
