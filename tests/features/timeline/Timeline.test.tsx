import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, useLocation } from 'react-router'
import { describe, expect, it } from 'vitest'
import { Timeline } from '#src/features/timeline/Timeline.tsx'
import type { TimelinePayload } from '#src/model/payload.schema.ts'
import { CARDS } from '#tests/records/render-page.tsx'

const PAYLOAD: TimelinePayload = {
  format: 2,
  build: 'test',
  id: 'timeline/2020',
  kind: 'timeline',
  cards: { ...CARDS, 'questions/when': { name: 'When is it shot?', line: '' } },
  year: '2020',
  years: [
    { year: '2020', claims: 3 },
    { year: '2021', claims: 1 },
  ],
  settled: [{ question: 'questions/when', by: 'stories/undertow-returns#june', answer: 'In June' }],
  claims: [
    {
      ref: 'stories/undertow-returns#when',
      text: ['When it is shot is open.'],
      status: 'open',
      by: 'people/ada-quill',
      to: 'outlets/the-wire',
      said: '2020-05-04',
      relays: [{ by: 'outlets/the-echo', on: '2020-05-06', drift: 'said where' }],
      questions: ['questions/when'],
    },
    {
      ref: 'stories/undertow-returns#ends',
      text: ['He lives.'],
      status: 'confirmed',
      by: 'people/ben-stroud',
      said: '2020-05',
      inferred: true,
      spoils: [{ film: 'films/undertow', level: 'ending' }],
    },
    {
      ref: 'stories/undertow-returns#june',
      text: ['It is shot in June.'],
      status: 'confirmed',
      by: 'people/ben-stroud',
      said: '2020-06-01',
      questions: ['questions/when'],
    },
  ],
}

const Address = () => <p data-testid="address">{useLocation().search}</p>

const show = (address = '/timeline/2020', payload = PAYLOAD) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <Timeline payload={payload} />
      <Address />
    </MemoryRouter>,
  )

const monthOf = (name: string): HTMLElement => {
  const section = screen.getByRole('heading', { level: 2, name }).closest('section')
  if (!section) throw new Error(`no section of ${name}`)
  return section
}
const headings = (level: number) =>
  screen.queryAllByRole('heading', { level }).map((each) => each.textContent)

describe('Timeline', () => {
  it('has months, and days in a list below them', () => {
    show()
    expect(headings(1)).toEqual(['Timeline: 2020'])
    expect(screen.getByRole('link', { name: /^2020/, current: 'page' })).toHaveTextContent('3 claims')
    expect(screen.getByRole('link', { name: /^2021/ })).not.toHaveAttribute('aria-current')
    expect(headings(2)).toEqual(['May 2020', 'June 2020'])
    expect(headings(3)).toEqual(['around May 2020', '4 May 2020', '6 May 2020', '1 Jun 2020'])
    const [days] = within(monthOf('May 2020')).getAllByRole('list')
    expect(days?.children).toHaveLength(3)
    expect(screen.getByRole('status')).toHaveTextContent(/^3 claims$/)
  })

  it('says of a claim how sure it was, who said it to whom, and leads to the words', () => {
    show()
    const claim = screen.getByText('When it is shot is open.', { selector: 'p' }).closest('li')
    expect(claim).toHaveTextContent('Undecided')
    expect(claim).toHaveTextContent('Ada Quill to The Wire')
    expect(claim).not.toHaveTextContent('The Echo')
    expect(claim && within(claim).getByRole('link', { name: 'Read the words' })).toHaveAttribute(
      'href',
      '/stories/undertow-returns#when',
    )
  })

  it('puts a relay on its own day, leading to the claim', () => {
    show()
    const relay = screen.getByText('Relayed by').closest('li')
    const day = screen.getByRole('heading', { name: '6 May 2020' }).closest('li')
    expect(day).toContainElement(relay)
    expect(relay).toHaveTextContent('The Echo')
    expect(relay).toHaveTextContent('Said 4 May 2020')
    expect(relay).toHaveTextContent('Changed on the way: said where')
    expect(relay && within(relay).getByRole('link', { name: 'When it is shot is open.' })).toHaveAttribute(
      'href',
      '/stories/undertow-returns#when',
    )
  })

  it('shows three of many claims that one speaker passed on, and folds away the rest', () => {
    const claims = ['a', 'b', 'c', 'd', 'e'].map((slug): TimelinePayload['claims'][number] => ({
      ref: `stories/undertow-returns#${slug}`,
      text: [`Claim ${slug} is told.`],
      status: 'reported',
      by: 'people/ada-quill',
      said: '2020-05-04',
      relays: [{ by: 'outlets/the-echo', on: '2020-05-06' }],
    }))
    show('/timeline/2020', { ...PAYLOAD, claims })
    const relay = screen.getByText('Relayed by').closest('li')
    const isFolded = (name: string) =>
      relay && within(relay).getByRole('link', { name, hidden: true }).closest('details') !== null
    expect(['a', 'b', 'c', 'd', 'e'].map((slug) => isFolded(`Claim ${slug} is told.`))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
    expect(screen.getByText('2 more passed on')).toBeVisible()
    show('/timeline/2020', { ...PAYLOAD, claims: claims.slice(0, 4) })
    expect(screen.getAllByText(/more passed on/)).toHaveLength(1)
  })

  it('ties a question on the day it was settled', () => {
    show()
    const day = screen.getByRole('heading', { name: '1 Jun 2020' }).closest('li')
    expect(day).toHaveTextContent('Settled')
    expect(day && within(day).getByRole('link', { name: 'When is it shot?' })).toHaveAttribute(
      'href',
      '/questions/when',
    )
    expect(day).toHaveTextContent('When is it shot?In June.')
  })

  it('keeps an ending shut', () => {
    show()
    expect(screen.getByText('He lives.').closest('details')).not.toHaveAttribute('open')
    expect(screen.getByText('This claim gives away the ending of Undertow')).toBeVisible()
  })

  it('narrows down to what the address says, and keeps that on the way to another year', () => {
    show('/timeline/2020?who=people/ada-quill&status=open')
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 claims')
    expect(headings(2)).toEqual(['May 2020'])
    expect(screen.getByRole('combobox', { name: 'Who' })).toHaveValue('people/ada-quill')
    expect(screen.getByRole('link', { name: /^2021/ })).toHaveAttribute(
      'href',
      '/timeline/2021?who=people/ada-quill&status=open',
    )
  })

  it('puts a choice into the address, and clears it', async () => {
    show()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Question' }), 'When is it shot?')
    expect(screen.getByRole('status')).toHaveTextContent('2 of 3 claims')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Confirmed')
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 claims')
    expect(screen.getByTestId('address')).toHaveTextContent('?status=confirmed&question=questions/when')
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
    expect(screen.getByTestId('address')).toBeEmptyDOMElement()
    expect(screen.getByRole('status')).toHaveTextContent(/^3 claims$/)
    expect(screen.getByRole('combobox', { name: 'Who' })).toHaveFocus()
  })

  it('says so when nothing fits, and names whom it does not know', () => {
    show('/timeline/2020?who=people/cy-lamb')
    expect(screen.getByText('Nothing that was said in 2020 fits.')).toBeVisible()
    expect(screen.getByRole('option', { name: 'cy lamb' })).toBeInTheDocument()
  })

  it('is written whole and without a form at build, whatever the address', () => {
    const html = renderToString(
      <MemoryRouter initialEntries={['/timeline/2020?status=rumour']}>
        <Timeline payload={PAYLOAD} />
      </MemoryRouter>,
    )
    expect(html).not.toContain('<form')
    expect(html).not.toContain('status=rumour')
    expect(html).toContain('It is shot in June.')
  })
})
