import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Front } from '#src/features/front/Front.tsx'
import type { FrontPayload, QuestionCard } from '#src/model/payload.schema.ts'
import { CARDS, renderRouted } from '#tests/records/render-page.tsx'

const OPEN: QuestionCard = {
  ref: 'questions/third',
  title: 'A third film?',
  state: 'leaning',
  asked: '2021-04',
  hints: 2,
  lastHint: '2021-06-01',
}

const SETTLED: QuestionCard = {
  ref: 'questions/which-way',
  title: 'Which way?',
  state: 'settled',
  asked: '2020-05-04',
  hints: 3,
  settled: { on: '2021-09-25', by: 'stories/undertow-returns#when', answer: 'Forwards', after: '509 days' },
}

const story = (slug: string, published: string): FrontPayload['lead'] => ({
  ref: `stories/${slug}`,
  headline: `Headline ${slug}`,
  dek: `Dek ${slug}.`,
  published,
  claims: 3,
})

const PAYLOAD: FrontPayload = {
  format: 2,
  build: 'test',
  id: 'front',
  kind: 'front',
  cards: CARDS,
  lead: {
    ref: 'stories/undertow-returns',
    headline: 'Undertow returns',
    dek: 'What is known.',
    published: '2020-05-04',
    claims: 12,
  },
  questions: [],
  broken: [],
  stories: [],
  loose: [
    {
      ref: 'stories/undertow-returns#when',
      text: ['When it is shot is open.'],
      status: 'open',
      by: 'people/ada-quill',
      to: 'outlets/the-wire',
      said: '2020-05',
      sentence: { before: '', words: 'When', after: '' },
    },
  ],
  rolls: [
    { of: 'person', refs: ['people/ada-quill', 'people/ben-stroud'], total: 2 },
    { of: 'film', refs: ['films/undertow'], total: 1 },
  ],
}

describe('Front', () => {
  it('opens with the lead story', () => {
    renderRouted(<Front payload={PAYLOAD} />)
    const heading = screen.getByRole('heading', { level: 1 })
    expect(within(heading).getByRole('link')).toHaveAttribute('href', '/stories/undertow-returns')
  })

  it('sets the titles of works in headline and dek as titles', () => {
    renderRouted(<Front payload={{ ...PAYLOAD, lead: { ...PAYLOAD.lead, titles: ['Undertow'] } }} />)
    const heading = screen.getByRole('heading', { level: 1, name: 'Undertow returns' })
    expect(heading.querySelector('cite')).toHaveTextContent(/^Undertow$/)
  })

  it('says beside the lead how the question of its headline was settled, unless that is kept shut', () => {
    const fate = {
      as: 'resolves',
      by: 'stories/undertow-returns#deal',
      on: '2021-09-25',
      answer: 'forwards',
    } as const
    const { unmount } = renderRouted(<Front payload={{ ...PAYLOAD, lead: { ...PAYLOAD.lead, fate } }} />)
    expect(screen.getByRole('link', { name: /^Settled\s25\sSep\s2021: forwards$/ })).toHaveAttribute(
      'href',
      '/stories/undertow-returns#deal',
    )
    unmount()
    const spoils = [{ film: 'films/undertow' as const, level: 'ending' as const }]
    renderRouted(<Front payload={{ ...PAYLOAD, lead: { ...PAYLOAD.lead, fate: { ...fate, spoils } } }} />)
    const line = screen.getByRole('link', { name: 'Taken up later' }).parentElement
    expect(line?.querySelector('svg')).toBeNull()
  })

  it('leads on to all records of a kind where not all are shown', () => {
    renderRouted(
      <Front payload={{ ...PAYLOAD, rolls: [{ of: 'film', refs: ['films/undertow'], total: 33 }] }} />,
    )
    expect(screen.getByRole('link', { name: 'All 33 films' })).toHaveAttribute('href', '/films')
  })

  it('shows what is open, leading to the words', () => {
    renderRouted(<Front payload={PAYLOAD} />)
    expect(screen.getByRole('link', { name: 'Read the words' })).toHaveAttribute(
      'href',
      '/stories/undertow-returns#when',
    )
    expect(document.body).toHaveTextContent('Ada Quill to The Wire, May 2020')
  })

  it('tells where things stand: what is open first, then what was settled with its answer', () => {
    renderRouted(<Front payload={{ ...PAYLOAD, questions: [SETTLED, OPEN] }} />)
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent?.trim())).toEqual([
      'Undertow returns',
      'Where things stand',
      'A third film?',
      'Settled',
      'Loose ends',
      'How to read a line',
      'People',
      'Films',
    ])
    expect(screen.getByText('1 open · 1 settled')).toBeVisible()
    expect(document.body).toHaveTextContent('Still open · 2 hints, the last 1 Jun 2021')
    const row = screen.getByRole('link', { name: 'Which way?' }).closest('li')
    expect(row).toHaveTextContent('25 Sep 2021Which way?Forwards')
    expect(screen.getByRole('link', { name: 'All questions' })).toHaveAttribute('href', '/questions')
  })

  it('keeps a question and an answer that give away an ending shut', () => {
    const spoils = [{ film: 'films/undertow' as const, level: 'ending' as const }]
    const answered = SETTLED.settled && { ...SETTLED, settled: { ...SETTLED.settled, spoils } }
    renderRouted(<Front payload={{ ...PAYLOAD, questions: [{ ...OPEN, spoils }, answered ?? SETTLED] }} />)
    expect(screen.getByText('This question gives away the ending of Undertow')).toBeVisible()
    expect(screen.getByText('A third film?')).not.toBeVisible()
    expect(screen.getByText('Which way?')).toBeVisible()
    expect(screen.queryByText('Forwards')).toBeNull()
  })

  it('shows what was contradicted, with what speaks against it', () => {
    const [loose] = PAYLOAD.loose
    const fate = { as: 'contradicts', by: 'stories/undertow-returns#deal', on: '2021-06-01' } as const
    renderRouted(<Front payload={{ ...PAYLOAD, broken: loose ? [{ ...loose, fate }] : [] }} />)
    expect(screen.getByRole('heading', { name: 'Contradicted' })).toBeVisible()
    expect(document.body).toHaveTextContent('Contradicted 1 Jun 2021, in Undertow returns')
    const ways = screen.getAllByRole('link', { name: 'Undertow returns' })
    expect(ways.at(-1)).toHaveAttribute('href', '/stories/undertow-returns#deal')
  })

  it('tells the three latest stories at length and the others by day and headline', () => {
    const stories = ['a', 'b', 'c', 'd'].map((slug) => story(slug, '2021-06-01'))
    renderRouted(<Front payload={{ ...PAYLOAD, stories }} />)
    expect(screen.getByText('Dek c.')).toBeVisible()
    expect(screen.queryByText('Dek d.')).toBeNull()
    expect(screen.getByRole('link', { name: 'Headline d' }).closest('li')).toHaveTextContent(
      '1 Jun 2021Headline d',
    )
  })

  it('explains every status', () => {
    renderRouted(<Front payload={PAYLOAD} />)
    expect(screen.getAllByRole('term').map((term) => term.textContent?.trim())).toEqual([
      'Confirmed',
      'Reported',
      'Projected',
      'Teased',
      'Undecided',
      'Rumour',
      'Opinion',
      'Tied up',
      'Superseded',
      'Broken off',
      'Disputed',
    ])
  })

  it('leads to everyone and to whole lists, and leaves empty parts out', () => {
    renderRouted(<Front payload={PAYLOAD} />)
    expect(screen.getByRole('link', { name: 'Ben Stroud' })).toHaveAttribute('href', '/people/ben-stroud')
    expect(screen.getByRole('link', { name: 'People' })).toHaveAttribute('href', '/people')
    expect(screen.queryByRole('heading', { name: 'Latest stories' })).toBeNull()
  })
})
