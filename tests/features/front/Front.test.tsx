import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Front } from '#src/features/front/Front.tsx'
import type { FrontPayload } from '#src/model/payload.schema.ts'
import { CARDS, renderRouted } from '#tests/records/render-page.tsx'

const PAYLOAD: FrontPayload = {
  format: 1,
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

  it('shows what is open, leading to the words', () => {
    renderRouted(<Front payload={PAYLOAD} />)
    expect(screen.getByRole('link', { name: 'Read the words' })).toHaveAttribute(
      'href',
      '/stories/undertow-returns#when',
    )
    expect(document.body).toHaveTextContent('Ada Quill to The Wire, May 2020')
  })

  it('explains every status', () => {
    renderRouted(<Front payload={PAYLOAD} />)
    expect(screen.getAllByRole('term').map((term) => term.textContent?.trim())).toEqual([
      'Confirmed',
      'Reported',
      'Projected',
      'Teased',
      'Open',
      'Rumour',
      'Opinion',
      'Settled',
      'Broken off',
    ])
  })

  it('leads to everyone and to whole lists, and leaves empty parts out', () => {
    renderRouted(<Front payload={PAYLOAD} />)
    expect(screen.getByRole('link', { name: 'Ben Stroud' })).toHaveAttribute('href', '/people/ben-stroud')
    expect(screen.getByRole('link', { name: 'People' })).toHaveAttribute('href', '/people')
    expect(screen.queryByRole('heading', { name: 'Latest stories' })).toBeNull()
  })
})
