import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Listing } from '#src/features/listing/Listing.tsx'
import type { IndexPayload, QuestionCard } from '#src/model/payload.schema.ts'
import { CARDS, renderRouted } from '#tests/records/render-page.tsx'

const index = (of: IndexPayload['of'], items: IndexPayload['items'], page = 1): IndexPayload => ({
  format: 2,
  build: 'test',
  id: of,
  kind: 'index',
  cards: {
    ...CARDS,
    'stories/a': { name: 'Story A', line: 'What A tells.' },
    'stories/b': { name: 'Story B', line: 'What B tells.' },
    'questions/c': { name: 'Question C?', line: 'What C asks.' },
    'questions/d': { name: 'Question D?', line: 'What D asks.' },
  },
  of,
  page,
  pages: page,
  count: 'some',
  items,
})

const STORIES: IndexPayload['items'] = [
  { ref: 'stories/undertow-returns', notes: ['around May 2021', '4 claims'] },
  { ref: 'stories/a', notes: ['4 May 2021', '12 claims'] },
  { ref: 'stories/b', notes: ['2020', '1 claim'] },
]

const SETTLED: QuestionCard = {
  ref: 'questions/c',
  title: 'Question C?',
  state: 'settled',
  asked: '2020-05-04',
  hints: 2,
  settled: { on: '2021-09-25', by: 'stories/a#x', answer: 'forwards', after: '509 days' },
}
const settled = (question = SETTLED): IndexPayload['items'][number] => ({
  ref: 'questions/c',
  notes: ['Settled 25 Sep 2021', 'open 509 days'],
  question,
})

const headings = () => screen.getAllByRole('heading').map((heading) => heading.textContent)
const links = () => screen.getAllByRole('link').map((link) => link.textContent)

describe('a list of stories', () => {
  it('opens with the newest and its picture, and has the others by year, each with its day, headline, line and picture', () => {
    renderRouted(<Listing payload={index('story', STORIES)} />)
    expect(headings()).toEqual(['Stories', 'Undertow returns', '2021', '2020'])
    const newest = screen.getByRole('article')
    expect(newest).toHaveTextContent('around May 2021')
    expect(newest.querySelector('svg')).not.toBeNull()
    expect(links()).toEqual([
      'Undertow returns',
      '4 May 2021 12 claims Story A What A tells.',
      '2020 1 claim Story B What B tells.',
    ])
    const [, row] = screen.getAllByRole('link')
    expect(row).toHaveAttribute('href', '/stories/a')
    expect(row?.querySelector('svg')).not.toBeNull()
  })

  it('opens with none where it goes on', () => {
    renderRouted(<Listing payload={index('story', STORIES, 2)} />)
    expect(screen.queryByRole('article')).toBeNull()
    expect(links()[0]).toBe('around May 2021 4 claims Undertow returns May\u00A02020')
  })
})

describe('a list of questions', () => {
  it('has what is still open first, with how it stands', () => {
    const open: QuestionCard = {
      ref: 'questions/d',
      title: 'Question D?',
      state: 'leaning',
      asked: '2020-05-04',
      hints: 3,
      lastHint: '2026-03-10',
    }
    renderRouted(
      <Listing
        payload={index('question', [
          settled(),
          { ref: 'questions/d', notes: ['Asked 4 May 2020'], question: open },
        ])}
      />,
    )
    expect(headings()).toEqual(['Questions', 'Still open', 'Question D?', 'Settled'])
    const [first] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('Still open · 3 hints, the last 10 Mar 2026')
    expect(first).toHaveTextContent('What D asks.Asked 4 May 2020')
    expect(links()).toEqual([
      'Question D?',
      'Settled 25 Sep 2021 open 509 days Question C?  Forwards What C asks.',
    ])
  })

  it.each(['question', 'claim'])('keeps an answer shut that the %s says gives away an ending', (which) => {
    const spoils = [{ film: 'films/undertow' as const, level: 'ending' as const }]
    const shut = SETTLED.settled && { ...SETTLED, settled: { ...SETTLED.settled, spoils } }
    renderRouted(
      <Listing payload={index('question', [settled(which === 'claim' ? shut : { ...SETTLED, spoils })])} />,
    )
    expect(screen.getByRole('link')).toHaveTextContent(
      'Settled 25 Sep 2021 open 509 days Question C? What C asks.',
    )
  })
})

describe('a list of anything else', () => {
  it('has portraits, names, lines and notes', () => {
    renderRouted(
      <Listing payload={index('person', [{ ref: 'people/ada-quill', notes: ['Writer', '3 claims'] }])} />,
    )
    const row = within(screen.getByRole('list')).getByRole('link')
    expect(row).toHaveTextContent('Ada Quill Director Writer 3 claims')
    expect(row.querySelectorAll('svg')).toHaveLength(1)
  })

  it('draws an end for each resolved claim, what was superseded unlike what was borne out, and says the score', () => {
    const words = '5 of 7 resolved claims borne out; 1 superseded and 1 contradicted.'
    renderRouted(
      <Listing
        payload={index('outlet', [
          {
            ref: 'outlets/the-wire',
            notes: [],
            scores: [{ words, ends: { held: 5, changed: 1, contradicted: 1 } }],
          },
        ])}
      />,
    )
    const row = within(screen.getByRole('list')).getByRole('link')
    expect(row).toHaveTextContent(words)
    const shapes = [...row.querySelectorAll('svg')].map((svg) => svg.dataset['shape'])
    expect(shapes.slice(1)).toEqual([...Array.from({ length: 5 }, () => 'knot'), 'lap', 'broken'])
  })

  it('says how many there are', () => {
    renderRouted(<Listing payload={{ ...index('film', []), count: '5 films and a series' }} />)
    expect(screen.getByText('5 films and a series')).toBeVisible()
  })
})
