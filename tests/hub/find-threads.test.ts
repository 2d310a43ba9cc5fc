import { describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { asOf } from '#src/hub/as-of.ts'
import { cardOf } from '#src/hub/cards.ts'
import { type Linked, linkDataset } from '#src/hub/link.ts'
import { type Change, inWorld } from '#tests/fixtures/world.ts'

/** What the portraits of the small world are woven of, after a change to its files. */
const threadsIn = (change: Change = () => {}): Promise<Linked['threads']> =>
  inWorld(change, async (folder) => linkDataset(await loadDataset(folder)).threads)

const TIDE = 'films/the-tide'
const PLOT = [{ film: TIDE, level: 'plot' }]

describe('findThreads', () => {
  it('takes every relation of a record, from either end, and each related record once', async () => {
    const threads = await threadsIn()
    // Ben and Cy, Lantern, and The Tide, which she directed and produced.
    expect(threads.get('people/ann-reed')).toBe('pcfp')
    // Ann, Lantern, the Harbour Post, The Shore and The Tide.
    expect(threads.get('people/ben-reed')).toBe('pcoff')
    // Three people, two companies, a sequel and a series, a captain: all but one, for want of room.
    expect(threads.get(TIDE)).toBe('pcfhpcf')
    expect(threads.has('outlets/sea-mirror')).toBe(false)
  })

  it('leaves out what some guard keeps shut, and takes in what is no secret', async () => {
    const before = await threadsIn()
    expect(before.get('characters/captain-holt')).toBe('pf')
    expect(before.has('characters/mara-quill')).toBe(false)
    const after = await threadsIn((files) =>
      files.set('characters/captain-holt.json', ['facts', 0, 'spoils'], [{ film: TIDE, level: 'premise' }]),
    )
    expect(after.get('characters/captain-holt')).toBe('pfh')
    expect(after.get('characters/mara-quill')).toBe('h')
  })

  it('weaves into a story what it is about and who speaks in it, but for claims that are kept shut', async () => {
    const speakers: Change = (files) => {
      const story = JSON.parse(files.text('stories/tide-returns.json'))
      for (const claim of story.claims) claim.by = 'people/ann-reed'
      story.claims[0].by = 'companies/lantern'
      story.about = [TIDE]
      files.write('stories/tide-returns.json', story)
    }
    expect((await threadsIn(speakers)).get('stories/tide-returns')).toBe('pcf')
    const shut = await threadsIn((files) => {
      speakers(files)
      files.set('stories/tide-returns.json', ['claims', 0, 'spoils'], PLOT)
    })
    expect(shut.get('stories/tide-returns')).toBe('pf')
  })

  it('knows no order among the facts of a record', async () => {
    const turned = await threadsIn((files) => {
      const { facts } = JSON.parse(files.text('people/ann-reed.json'))
      files.set('people/ann-reed.json', ['facts'], facts.toReversed())
    })
    expect(turned).toEqual(await threadsIn())
  })

  it('is of the day that the hub is looked at', async () => {
    const dataset = await loadDataset('src/content')
    const now = linkDataset(dataset)
    const then = linkDataset(asOf(dataset, '2020-05-10'))
    expect(cardOf(now, 'films/extraction-2').threads).toBe('pcpcppp')
    // Nobody had made the second film yet.
    expect(cardOf(then, 'films/extraction-2').threads).toBeUndefined()
  })
})
