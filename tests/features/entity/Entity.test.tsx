import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Entity } from '#src/features/entity/Entity.tsx'
import type { EntityPayload, QuestionCard, Said } from '#src/model/payload.schema.ts'
import { CARDS, renderRouted } from '#tests/records/render-page.tsx'

const SAID: Said = {
  ref: 'stories/undertow-returns#deal',
  text: ['Ada has a deal.'],
  status: 'teased',
  by: 'people/ada-quill',
  to: 'outlets/the-wire',
  said: '2020-05-04',
  sentence: { before: 'She has, she says, ', words: 'a deal', after: ' at last.' },
}

const PERSON: EntityPayload = {
  format: 2,
  build: 'test',
  id: 'people/ada-quill',
  kind: 'person',
  ref: 'people/ada-quill',
  page: 1,
  pages: 1,
  totals: { said: 1, discussed: 0, stories: 1, mentions: 1, settled: 0, statuses: { teased: 1 } },
  cards: CARDS,
  name: 'Ada Quill',
  otherNames: ['A. Quill'],
  description: 'Director of Undertow',
  bio: [['She directs.']],
  questions: [],
  relations: [
    {
      heading: 'Directed',
      items: [{ ref: 'films/undertow', source: { record: 'films/undertow', ids: ['credits'] } }],
    },
    {
      heading: 'Works with',
      items: [
        { name: 'Cy Hale', note: ['since school'], source: { record: 'people/ada-quill', ids: ['own'] } },
      ],
    },
  ],
  said: [SAID],
  discussed: [],
  mentions: [
    { story: 'stories/undertow-returns', sentence: { before: 'Then ', words: 'Ada Quill', after: ' left.' } },
  ],
  near: [{ ref: 'films/undertow', why: 'Directed' }],
  sources: [
    { id: 'own', publisher: 'Gazette', url: 'https://gazette.example/a', dated: null, role: 'reference' },
  ],
  identifiers: { imdb: 'nm0000001', wikidata: 'Q1' },
  own: { occupation: 'Director', born: { date: '1971-07-18', place: 'Cleveland', sources: ['own'] } },
}

describe('Entity', () => {
  it('leaves empty sections out', () => {
    renderRouted(<Entity payload={PERSON} />)
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Ada Quill',
      'At a glance',
      'What Ada Quill said',
      'Also mentioned',
      'In Undertow returns',
      'Most closely linked',
      'Sources',
    ])
    expect(screen.getByRole('heading', { level: 1 }).querySelector('bdi')).toHaveTextContent('Ada Quill')
  })

  it('sets the name of a film as a title over what is said about it, and of nobody else', () => {
    const discussed = [SAID]
    const { unmount } = renderRouted(
      <Entity payload={{ ...PERSON, ref: 'films/undertow', name: 'Undertow', discussed }} />,
    )
    const heading = () => screen.getByRole('heading', { name: /^What is said about/ })
    expect(heading().querySelector('cite')).toHaveTextContent('Undertow')
    unmount()
    renderRouted(<Entity payload={{ ...PERSON, discussed }} />)
    expect(heading()).toHaveTextContent('What is said about Ada Quill')
    expect(heading().querySelector('cite')).toBeNull()
  })

  it('shows what was said in its sentence, with the way back to the words', () => {
    renderRouted(<Entity payload={PERSON} />)
    expect(screen.getByRole('link', { name: 'Read the words in the story' })).toHaveAttribute(
      'href',
      '/stories/undertow-returns#deal',
    )
    expect(screen.getAllByRole('blockquote')[0]).toHaveTextContent('She has, she says, a deal at last.')
    expect(document.querySelector('mark')).toHaveTextContent(/^a deal$/)
    expect(document.body).toHaveTextContent('Teased')
  })

  it('tells beside the name what hangs and what is settled, and keeps an answer shut that gives something away', () => {
    const ending = [{ film: 'films/undertow' as const, level: 'ending' as const }]
    const settled = { on: '2021-09-25', by: SAID.ref, answer: 'forwards', after: 'about 17 months' }
    const questions: QuestionCard[] = [
      { ref: 'questions/third', title: 'A third?', state: 'open', asked: '2023-06', hints: 0 },
      { ref: 'questions/way', title: 'Which way?', state: 'settled', asked: '2020-04', hints: 2, settled },
      {
        ref: 'questions/end',
        title: 'Who?',
        state: 'settled',
        asked: '2020',
        hints: 0,
        settled: { ...settled, answer: 'Ada', spoils: ending },
      },
    ]
    renderRouted(<Entity payload={{ ...PERSON, questions }} />)
    const section = screen.getByRole('heading', { name: 'Where things stand' }).closest('section')
    const rows = within(section ?? document.body).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent.replaceAll('\u00A0', ' '))).toEqual([
      'A third?Still open · no hint since June 2023',
      'Which way?Settled 25 Sep 2021: forwards',
      'Who?Settled 25 Sep 2021',
    ])
    expect(section?.closest('header')).not.toBeNull()
    expect(screen.getByRole('link', { name: 'Which way?' })).toHaveAttribute('href', '/questions/way')
  })

  it('says of how many claims a page lists only some', () => {
    const { rerender } = renderRouted(<Entity payload={PERSON} />)
    expect(screen.getByText('1 claim')).toBeInTheDocument()
    rerender(<Entity payload={{ ...PERSON, pages: 2, totals: { ...PERSON.totals, said: 13 } }} />)
    expect(screen.getByText('1 of 13 claims')).toBeInTheDocument()
    rerender(<Entity payload={{ ...PERSON, page: 2, pages: 2, totals: { ...PERSON.totals, said: 13 } }} />)
    expect(screen.getByText('the last of 13 claims')).toBeInTheDocument()
  })

  it('tells what became of what it said and passed on, in numbers that lead to the claims', () => {
    const record = {
      said: { held: 3, open: 1 },
      relayed: { contradicted: 2 },
      leftOut: 'Left out: 1 opinion.',
    }
    const { rerender } = renderRouted(
      <Entity payload={{ ...PERSON, totals: { ...PERSON.totals, record } }} />,
    )
    const section = within(
      screen.getByRole('heading', { name: 'Track record' }).closest('section') ?? document.body,
    )
    expect(section.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual([
      '3 borne out',
      '1 still open',
      '2 contradicted',
    ])
    expect(section.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Claims made',
      'Claims passed on',
    ])
    expect(section.getByText('Left out: 1 opinion.')).toBeVisible()
    expect(section.getByRole('link', { name: 'The claims behind each number' })).toHaveAttribute(
      'href',
      '/people/ada-quill/record',
    )
    rerender(<Entity payload={{ ...PERSON, page: 2, pages: 2, totals: { ...PERSON.totals, record } }} />)
    expect(screen.queryByRole('heading', { name: 'Track record' })).toBeNull()
  })

  it('does not link its own name, on a later page of its claims either', () => {
    const own: Said = {
      ...SAID,
      text: [{ type: 'entity', ref: 'people/ada-quill', children: ['Ada'] }, ' has a deal.'],
    }
    renderRouted(
      <Entity payload={{ ...PERSON, id: 'people/ada-quill/pages/2', page: 2, pages: 2, said: [own] }} />,
    )
    expect(screen.getByText(/has a deal\./)).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Ada' })).toBeNull()
  })

  it('leads nowhere where there is nothing to count', () => {
    const record = { said: {}, relayed: {}, leftOut: 'Left out: 1 opinion.' }
    renderRouted(<Entity payload={{ ...PERSON, totals: { ...PERSON.totals, record } }} />)
    expect(screen.getByText('No claim made or passed on has been resolved, and none is open.')).toBeVisible()
    expect(screen.getByText('Left out: 1 opinion.')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'The claims behind each number' })).toBeNull()
  })

  it('keeps an ending shut until it is opened', () => {
    const claim: Said = { ...SAID, spoils: [{ film: 'films/undertow', level: 'ending' }] }
    renderRouted(<Entity payload={{ ...PERSON, said: [claim] }} />)
    expect(screen.getByText('Gives away the ending of Undertow')).toBeVisible()
    expect(screen.getByText('Ada has a deal.')).not.toBeVisible()
  })

  it('gives facts and relations with where they were read', () => {
    renderRouted(<Entity payload={PERSON} />)
    const aside = within(screen.getByRole('complementary', { name: 'Person at a glance' }))
    const facts = aside.getAllByRole('definition').map((fact) => fact.textContent)
    expect(facts).toEqual([
      '18 Jul 1971, Clevelandsource',
      'Undertowsource',
      'Cy Halesourcesince school',
      'IMDbWikidata',
    ])
    const sources = aside.getAllByRole('link', { name: /^source/ }).map((link) => link.getAttribute('href'))
    expect(sources).toEqual(['#source-own', '/films/undertow#source-credits', '#source-own'])
  })

  it('links the catalogues it is known in', () => {
    renderRouted(<Entity payload={PERSON} />)
    expect(screen.getByRole('link', { name: 'IMDb' })).toHaveAttribute(
      'href',
      'https://www.imdb.com/name/nm0000001/',
    )
    expect(screen.getByRole('link', { name: 'Wikidata' })).toHaveAttribute(
      'href',
      'https://www.wikidata.org/wiki/Q1',
    )
  })

  it('shows each kind its own facts', () => {
    const { said: _said, own: _own, kind: _kind, ...rest } = PERSON
    renderRouted(
      <Entity
        payload={{
          ...rest,
          said: [],
          kind: 'film',
          own: { form: 'series', runningTime: { text: '117 or 116 minutes', sources: ['own'] } },
        }}
      />,
    )
    expect(screen.getByText('Running time')).toBeVisible()
    expect(screen.getByText('Series')).toBeVisible()
    expect(screen.queryByText('Born')).toBeNull()
  })
})
