import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Listing } from '#src/features/listing/Listing.tsx'
import type { IndexPayload } from '#src/model/payload.schema.ts'
import { CARDS, renderRouted } from '#tests/records/render-page.tsx'

const index = (of: IndexPayload['of'], items: IndexPayload['items']): IndexPayload => ({
  format: 1,
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
  page: 1,
  pages: 1,
  total: items.length,
  items,
})

const headings = () => screen.getAllByRole('heading').map((heading) => heading.textContent)

describe('Listing', () => {
  it('lists stories by year, each with its day, headline and line', () => {
    renderRouted(
      <Listing
        payload={index('story', [
          { ref: 'stories/a', note: 'around May 2021 · 4 claims' },
          { ref: 'stories/undertow-returns', note: '4 May 2021 · 12 claims' },
          { ref: 'stories/b', note: '2020 · 1 claim' },
        ])}
      />,
    )
    expect(headings()).toEqual(['Stories', '2021', '2020'])
    const links = screen.getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual([
      'around May 2021 4 claims Story A What A tells.',
      '4 May 2021 12 claims Undertow returns May\u00A02020',
      '2020 1 claim Story B What B tells.',
    ])
    expect(links[0]).toHaveAttribute('href', '/stories/a')
  })

  it('lists questions by how they stand, what is open first', () => {
    renderRouted(
      <Listing
        payload={index('question', [
          {
            ref: 'questions/c',
            note: 'Settled 25 Sep 2021',
            question: { state: 'settled', answer: 'forwards' },
          },
          { ref: 'questions/d', note: 'Asked 4 May 2020', question: { state: 'leaning' } },
        ])}
      />,
    )
    expect(headings()).toEqual(['Questions', 'Open', 'Settled'])
    const [open, settled] = screen.getAllByRole('link')
    expect(open).toHaveTextContent('Asked 4 May 2020 Question D?')
    expect(settled).toHaveTextContent('Settled 25 Sep 2021 Question C? Forwards')
  })

  it('keeps an answer shut that gives away an ending', () => {
    const spoils = [{ film: 'films/undertow' as const, level: 'ending' as const }]
    const question = { state: 'settled' as const, answer: 'forwards', spoils }
    renderRouted(
      <Listing payload={index('question', [{ ref: 'questions/c', note: 'Settled 2021', question }])} />,
    )
    expect(screen.getByRole('link')).toHaveTextContent('Settled 2021 Question C? What C asks.')
  })

  it('lists everything else by portrait and name', () => {
    renderRouted(<Listing payload={index('person', [{ ref: 'people/ada-quill', note: '3 claims' }])} />)
    const row = within(screen.getByRole('list')).getByRole('link')
    expect(row).toHaveTextContent('Ada QuillDirector3 claims')
    expect(row.querySelector('svg')).not.toBeNull()
  })
})
