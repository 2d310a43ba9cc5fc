import { beforeAll, describe, expect, it } from 'vitest'
import { linkDataset, type Linked } from '#src/hub/link.ts'
import { loadDataset } from '#src/compiler/load.ts'
import { timelinePages } from '#src/hub/pages/timeline.ts'
import type { Shaped } from '#src/hub/pages/shaped.ts'
import type { TimelinePayload } from '#src/model/payload.schema.ts'
import { inWorld } from '#tests/fixtures/world.ts'

type Page = Shaped<TimelinePayload>

const LEAD = 'stories/extraction-2-in-the-works'
/** What another story states in other words, and is counted there. */
const RESTATED = new Set<string>([
  'stories/deal-reported#deal-in-his-words',
  'stories/deal-reported#hemsworth-shown-last',
  'stories/hemsworth-thanks-viewers#stoked',
  'stories/hemsworth-thanks-viewers#who-knows',
  'stories/ninety-million-projected#biggest-premiere',
  'stories/ninety-million-projected#first-four-weeks',
  'stories/ninety-million-projected#lifts-figures',
])
const RELAYS = [{ by: 'outlets/sea-mirror', on: '2021-03-09' }]
const saidIn = ({ year, claims }: Page) => claims.filter(({ said }) => said.startsWith(year))

describe('the timeline of the hub', () => {
  let linked: Linked
  let pages: Page[] = []
  const yearPage = (year: string): Page => {
    const page = pages.find(({ id }) => id === `timeline/${year}`)
    if (!page) throw new Error(`no page of ${year}`)
    return page
  }

  beforeAll(async () => {
    linked = linkDataset(await loadDataset('src/content'))
    pages = [...timelinePages(linked)]
  })

  it('shows every statement of the dataset exactly once as said', () => {
    const shown = pages
      .filter(({ id }) => id !== 'timeline')
      .flatMap(saidIn)
      .map(({ ref }) => ref)
    expect(shown.length).toBeGreaterThan(150)
    expect(shown.toSorted()).toEqual([...linked.claims.keys()].filter((ref) => !RESTATED.has(ref)).sort())
  })

  it('begins with the latest year and counts them all', () => {
    const [first] = pages
    expect(first?.id).toBe('timeline')
    expect(first?.year).toBe(first?.years.at(-1)?.year)
    expect(first?.years.map(({ year }) => year)).toEqual(first?.years.map(({ year }) => year).toSorted())
    const total = first?.years.reduce((sum, { claims }) => sum + claims, 0)
    expect(total).toBe(linked.claims.size - RESTATED.size)
    expect(saidIn(yearPage('2021')).length).toBe(first?.years.find(({ year }) => year === '2021')?.claims)
  })

  it('has the claims of a known day', () => {
    const { claims } = yearPage('2020')
    const day = claims.filter(({ said }) => said === '2020-05-04').map(({ ref }) => ref)
    expect(day).toContain(`${LEAD}#deal-closed`)
    expect(day).not.toContain(`${LEAD}#which-way`)
    expect(claims.find(({ ref }) => ref === `${LEAD}#which-way`)).toMatchObject({
      status: 'open',
      said: '2020-05',
      inferred: true,
      fate: { as: 'resolves', on: '2021-09-25', answer: 'sequel' },
    })
  })

  it('says which questions a claim asks or answers', () => {
    const questionsOf = (year: string, ref: string) =>
      yearPage(year).claims.find((claim) => claim.ref === ref)?.questions
    expect(questionsOf('2020', 'stories/extraction-2-in-the-works#either-way')).toContain(
      'questions/sequel-or-prequel',
    )
    expect(questionsOf('2021', 'stories/tudum-teaser#story-goes-forward')).toContain(
      'questions/sequel-or-prequel',
    )
    expect(questionsOf('2020', `${LEAD}#deal-closed`)).toBeUndefined()
  })

  it('ties a question where it was settled, in that year alone', () => {
    const knot = {
      question: 'questions/sequel-or-prequel',
      by: 'stories/tudum-teaser#story-goes-forward',
      answer: 'sequel',
    }
    expect(yearPage('2021').settled).toContainEqual(knot)
    expect(yearPage('2020').settled).not.toContainEqual(knot)
  })
})

describe('the timeline of the small world', () => {
  it('shows a claim again in the year in which it was passed on, and does not count it there', async () => {
    const pages = await inWorld(
      (files) => {
        files.set('stories/tide-settled.json', ['claims', 1, 'said'], '2020-12-30')
        files.set('stories/tide-settled.json', ['claims', 1, 'relays'], RELAYS)
        files.set(
          'stories/tide-settled.json',
          ['claims', 1, 'answers'],
          [{ question: 'questions/before-or-after', with: 'before', weight: 'settles' }],
        )
      },
      async (folder) => [...timelinePages(linkDataset(await loadDataset(folder)))],
    )
    expect(pages.map(({ id }) => id)).toEqual(['timeline', 'timeline/2020', 'timeline/2021'])
    const late = pages.at(-1)
    expect(late?.years).toEqual([
      { year: '2020', claims: 8 },
      { year: '2021', claims: 2 },
    ])
    expect(late?.claims.map(({ ref, said, relays }) => [ref.split('#')[1], said, relays])).toEqual([
      ['prequel', '2020-12-30', RELAYS],
      ['script-done', '2021-03-09', undefined],
      ['spring', '2021-03-09', undefined],
    ])
    expect(pages.map(({ settled }) => settled.map(({ answer }) => answer))).toEqual([
      [],
      ['Before the first'],
      [],
    ])
  })
})
