import { describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { type Feed, feedsOf } from '#src/hub/feeds.ts'
import { linkDataset } from '#src/hub/link.ts'
import { type Change, inWorld } from '#tests/fixtures/world.ts'

const feedsAfter = (change: Change): Promise<Map<string, Feed>> =>
  inWorld(change, async (folder) => {
    const linked = linkDataset(await loadDataset(folder))
    return new Map([...feedsOf(linked)].map((feed) => [feed.id, feed]))
  })
const keysOf = (feed: Feed | undefined): string[] => feed?.entries.map(({ key }) => key) ?? []

const claim = (id: string, said: string) => ({
  id,
  text: `[Ann Reed](people/ann-reed) says ${id}.`,
  status: 'reported',
  by: 'people/ann-reed',
  said,
  sources: ['post'],
})
const STORY = 'stories/tide-settled.json'
const WORDS =
  ':claim[A script]{#script-done}, :claim[a prequel]{#prequel} and :claim[a spring start]{#spring}.'

describe('feedsOf', () => {
  it('gives one to the hub, and one to each entity and question', async () => {
    const feeds = await feedsAfter(() => {})
    expect([...feeds.keys()]).toContain('hub')
    expect(feeds.get('hub')).toMatchObject({ page: 'front', title: 'Tidings', line: 'All about The Tide' })
    expect(feeds.get('questions/before-or-after')?.title).toBe('Before or after? · Tidings')
    expect([...feeds.keys()].filter((id) => id.startsWith('stories/'))).toEqual([])
    const folders = new Set([...feeds.keys()].map((id) => id.replace(/\/.*/, '')))
    const expected = ['characters', 'companies', 'films', 'hub', 'outlets', 'people', 'questions']
    expect(folders).toEqual(new Set(expected))
  })

  it('names an entry by its page, and by the claim that did something to it', async () => {
    const hub = (await feedsAfter(() => {})).get('hub')
    expect(keysOf(hub).slice(0, 3)).toEqual([
      'claims/tide-returns/new-captain#fate/tide-settled/spring',
      'claims/tide-returns/viewers#fate/tide-settled/spring',
      'claims/tide-returns/autumn#fate/tide-settled/spring',
    ])
    expect(keysOf(hub).at(-1)).toBe('claims/tide-returns/viewers')
    expect(hub?.entries.find(({ key }) => key.endsWith('autumn#fate/tide-settled/spring'))).toMatchObject({
      page: 'claims/tide-returns/autumn',
      on: '2021-03-09',
      title: 'Superseded: Shooting may begin in autumn.',
      lines: ['Shooting begins in spring.', 'Said by Ann Reed, 9 Mar 2021.'],
    })
  })

  it('gains one entry with one claim, and changes no other', async () => {
    const before = (await feedsAfter(() => {})).get('hub')
    const after = (
      await feedsAfter((files) => {
        const { claims }: { claims: unknown[] } = JSON.parse(files.text(STORY))
        files.set(STORY, ['claims'], [claim('hello', '2020-12'), ...claims])
        files.set(STORY, ['body'], [`:claim[Hello]{#hello}. ${WORDS}`])
      })
    ).get('hub')
    const added = after?.entries.filter(({ key }) => key === 'claims/tide-settled/hello')
    expect(added).toHaveLength(1)
    expect(after?.entries.filter(({ key }) => key !== 'claims/tide-settled/hello')).toEqual(before?.entries)
  })

  it('holds the fifty latest', async () => {
    const feeds = await feedsAfter((files) => {
      const { claims }: { claims: unknown[] } = JSON.parse(files.text(STORY))
      const more = Array.from({ length: 55 }, (_, at) =>
        claim(`more-${at}`, `2021-0${at < 28 ? 1 : 2}-${String((at % 28) + 1).padStart(2, '0')}`),
      )
      files.set(STORY, ['claims'], [...claims, ...more])
      files.set(STORY, ['body'], [WORDS, ...more.map(({ id }) => `Then :claim[${id}]{#${id}}.`)])
    })
    for (const id of ['hub', 'people/ann-reed']) {
      const keys = keysOf(feeds.get(id))
      expect(keys).toHaveLength(50)
      expect(keys).toContain('claims/tide-settled/more-54')
      expect(keys).not.toContain('claims/tide-settled/more-0')
    }
  })

  it('tells neither what is shut nor how a claim came out that a shut one decided', async () => {
    const feeds = await feedsAfter((files) => {
      files.set(STORY, ['claims', 2, 'spoils'], [{ film: 'films/the-tide', level: 'aftermath' }])
    })
    const hub = feeds.get('hub')
    const titles = Object.fromEntries(hub?.entries.map(({ key, title }) => [key, title]) ?? [])
    expect(titles['claims/tide-settled/spring']).toBe(
      'Confirmed: A claim that gives away what came after The Tide',
    )
    expect(titles['claims/tide-returns/viewers#fate/tide-settled/spring']).toBe(
      'Taken up later: Nine million households will watch The Tide.',
    )
    expect(titles['claims/tide-returns/best-part']).toBe(
      'Opinion: A claim that gives away the ending of The Tide',
    )
    expect(JSON.stringify(hub)).not.toContain('begins in spring')
    expect(JSON.stringify(hub)).not.toContain('never turns')
  })
})
