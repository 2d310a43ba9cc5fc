import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Question } from '#src/features/question/Question.tsx'
import type { QuestionPayload, Said } from '#src/model/payload.schema.ts'
import { CARDS, renderRouted } from '#tests/records/render-page.tsx'

const said = (slug: string, on: string, rest: Partial<Said> = {}): Said => ({
  ref: `stories/undertow-returns#${slug}`,
  text: [`The claim ${slug}.`],
  status: 'teased',
  by: 'people/ada-quill',
  said: on,
  sentence: { before: '', words: slug, after: '' },
  ...rest,
})

const PAYLOAD: QuestionPayload = {
  format: 2,
  build: 'test',
  id: 'questions/which-way',
  kind: 'question',
  cards: CARDS,
  title: 'Which way?',
  note: ['Nobody would say.'],
  question: {
    ref: 'questions/which-way',
    title: 'Which way?',
    state: 'settled',
    asked: '2020-05-04',
    hints: 2,
    settled: {
      on: '2021-09-25',
      by: 'stories/undertow-returns#teaser',
      answer: 'Forwards',
      after: '509 days',
    },
  },
  answers: [
    { id: 'forwards', label: 'Forwards' },
    { id: 'back', label: 'Back' },
  ],
  asked: said('either', '2020-05-04', { to: 'outlets/the-wire' }),
  replies: [
    {
      with: 'back',
      weight: 'hint',
      claim: said('idea', '2020-06', { relays: [{ by: 'outlets/the-echo', on: '2020-07' }] }),
    },
    { with: 'back', weight: 'hint', claim: said('rumour', '2020-11') },
    { with: 'forwards', weight: 'settles', claim: said('teaser', '2021-09-25') },
    { with: 'forwards', weight: 'settles', claim: said('later', '2021-12') },
  ],
}

const sectionOf = (name: string) =>
  within(screen.getByRole('heading', { name }).closest('section') ?? document.body)
const thread = () => sectionOf('The thread').getAllByRole('listitem')
const answer = () => screen.getByRole('complementary', { name: 'The answer' })
const tally = () => [...answer().querySelectorAll('li')].map((item) => item.textContent)
const spoils: Said['spoils'] = [{ film: 'films/undertow', level: 'ending' }]

describe('Question', () => {
  it('says since when it is asked, and the answer before all else', () => {
    renderRouted(<Question payload={PAYLOAD} />)
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Which way?',
      'The answer',
      'The thread',
    ])
    const header = document.querySelector('header')
    expect(header).toHaveTextContent('Questionasked 4 May 2020Which way?')
    expect(answer()).toHaveTextContent('The answerForwardsSettled 25 Sep 2021, open 509 days')
    expect(answer().querySelector('svg')).toHaveAttribute('data-shape', 'knot')
    expect(within(answer()).getByRole('link', { name: 'Settled 25 Sep 2021' })).toHaveAttribute(
      'href',
      '/claims/undertow-returns/teaser',
    )
  })

  it('puts what asked and what answers on one thread, in order, tied where it was settled', () => {
    renderRouted(<Question payload={PAYLOAD} />)
    expect(thread().map((entry) => entry.textContent)).toEqual([
      '4 May 2020AskedThe claim either.Ada Quill to The Wire Read the words',
      'June 2020Points to: BackThe claim idea.Ada Quill, relayed by\u00A0The Echo Read the words',
      'November 2020Points to: BackThe claim rumour.Ada Quill Read the words',
      '25 Sep 2021Settles it: ForwardsThe claim teaser.Ada Quill Read the words',
      'December 2021Bears it out: ForwardsThe claim later.Ada Quill Read the words',
    ])
    const shapes = thread().map((entry) => entry.querySelector('svg')?.dataset['shape'])
    expect(shapes).toEqual(['loop', 'dotted', 'dotted', 'knot', 'solid'])
    expect(
      within(thread()[1] ?? document.body).getByRole('link', { name: 'Read the words' }),
    ).toHaveAttribute('href', '/stories/undertow-returns#idea')
  })

  it('counts what was said for each answer', () => {
    renderRouted(<Question payload={PAYLOAD} />)
    expect(tally()).toEqual(['Forwards no hints', 'Back •• 2 hints'])
  })

  it('counts no hint that came after it was settled, and says that it points the same way', () => {
    const late = { with: 'forwards', weight: 'hint' as const, claim: said('trailer', '2022') }
    renderRouted(<Question payload={{ ...PAYLOAD, replies: [...PAYLOAD.replies, late] }} />)
    expect(tally()).toEqual(['Forwards no hints', 'Back •• 2 hints'])
    expect(thread().at(-1)).toHaveTextContent('Points the same way: Forwards')
  })

  it('says of an open one which way the hints lean', () => {
    const { settled: _settled, ...question } = PAYLOAD.question
    renderRouted(
      <Question
        payload={{
          ...PAYLOAD,
          question: { ...question, state: 'leaning', lastHint: '2020-11', lastHintInferred: true },
          replies: PAYLOAD.replies.slice(0, 2),
        }}
      />,
    )
    expect(answer()).toHaveTextContent('Still open2 hints, the last around November 2020All point to “Back”.')
  })

  it('says so when nobody has said anything to it', () => {
    const { settled: _settled, ...question } = PAYLOAD.question
    renderRouted(
      <Question payload={{ ...PAYLOAD, question: { ...question, state: 'open', hints: 0 }, replies: [] }} />,
    )
    expect(screen.getByText('Nobody has said anything to it yet.')).toBeVisible()
    expect(answer()).toHaveTextContent('Still openNo hint since 4 May 2020')
    expect(thread()).toHaveLength(1)
  })

  it('says of one that was opened again what it had been settled with', () => {
    renderRouted(<Question payload={{ ...PAYLOAD, question: { ...PAYLOAD.question, state: 'reopened' } }} />)
    expect(answer()).toHaveTextContent('ReopenedSettled 25 Sep 2021: Forwards, and spoken against since')
  })

  it('keeps an answer that gives away an ending shut wherever it stands', () => {
    const { settled } = PAYLOAD.question
    const question = { ...PAYLOAD.question, ...(settled && { settled: { ...settled, spoils } }) }
    const replies = PAYLOAD.replies.map((reply) =>
      reply.weight === 'settles' ? { ...reply, claim: { ...reply.claim, spoils } } : reply,
    )
    renderRouted(<Question payload={{ ...PAYLOAD, question, replies }} />)
    expect(answer()).toHaveTextContent('Settled 25 Sep 2021, open 509 days')
    for (const words of screen.getAllByText('Forwards')) expect(words).not.toBeVisible()
    expect(screen.getAllByText('This answer gives away the ending of Undertow')).toHaveLength(2)
    expect(screen.getByText('The claim idea.')).toBeVisible()
  })

  it('shuts a question that itself gives away an ending once, title and standing apart', () => {
    const replies = PAYLOAD.replies.map((reply) => ({ ...reply, claim: { ...reply.claim, spoils } }))
    renderRouted(<Question payload={{ ...PAYLOAD, question: { ...PAYLOAD.question, spoils }, replies }} />)
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    expect(screen.getByText('Nobody would say.')).not.toBeVisible()
    expect(document.querySelector('header')).toHaveTextContent('Settled 25 Sep 2021 · open 509 days')
    expect(document.querySelectorAll('details')).toHaveLength(1)
  })
})
