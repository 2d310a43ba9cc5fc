import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { About } from '#src/features/about/About.tsx'
import { capital } from '#src/model/capital.ts'
import { OUTCOME_NAMES, OUTCOMES } from '#src/model/outcomes.ts'
import type { AboutPayload } from '#src/model/payload.schema.ts'
import { CARDS, renderRouted } from '#tests/records/render-page.tsx'

const PAYLOAD: AboutPayload = {
  format: 2,
  build: 'test',
  id: 'about',
  kind: 'about',
  lead: ['What it is.'],
  lines: ['The lines.'],
  ends: ['The ends.'],
  portraits: ['The portraits.'],
  notes: [{ heading: 'Sources', text: ['The sources.'] }],
  example: {
    ref: 'stories/undertow-returns#numbers',
    text: ['Ninety.'],
    status: 'projected',
    by: 'people/ada-quill',
    to: 'outlets/the-wire',
    said: '2020-05-02',
    sentence: { before: 'She ', words: 'expects ninety', after: '.' },
    fate: { as: 'resolves', by: 'stories/undertow-returns#done', on: '2020-07-16', answer: 'yes' },
  },
  portrait: 'films/undertow',
  corrections: [],
  cards: { ...CARDS, 'films/undertow': { name: 'Undertow', threads: 'pfp' } },
}

describe('About', () => {
  it('has a heading over each part', () => {
    renderRouted(<About payload={PAYLOAD} name="The Hub" />)
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'About The Hub',
      'How sure it was',
      'What became of it',
      'The portraits',
      'Sources',
      'Corrections',
    ])
  })

  it('shows on a real sentence its line, its knot and who said it', () => {
    renderRouted(<About payload={PAYLOAD} name="The Hub" />)
    const [example] = screen.getAllByRole('figure')
    const mark = example?.querySelector('mark')
    expect(mark).toHaveTextContent('expects ninety')
    expect(mark).toHaveAttribute('data-status', 'projected')
    const settled = within(example ?? document.body).getByRole('link', {
      name: /^Settled\s16\sJul\s2020: yes$/,
    })
    expect(settled.parentElement?.querySelectorAll('[data-shape="knot"]')).toHaveLength(1)
    expect(example).toHaveTextContent('Ada Quill to The Wire, 2 May 2020')
    expect(
      within(example ?? document.body).getByRole('link', { name: 'the claim’s own page' }),
    ).toHaveAttribute('href', '/claims/undertow-returns/numbers')
  })

  it('tells of every end that a track record counts, what is still open among them', () => {
    renderRouted(<About payload={PAYLOAD} name="The Hub" />)
    const table = screen.getByRole('table', { name: 'What becomes of a claim' })
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual(OUTCOME_NAMES.map((outcome) => capital(OUTCOMES[outcome])))
  })

  it('gives the key to a portrait’s dyes, with how many strands of each it has', () => {
    renderRouted(<About payload={PAYLOAD} name="The Hub" />)
    const [, portrait] = screen.getAllByRole('figure')
    expect(portrait).toHaveTextContent('The portrait of Undertow')
    expect(screen.getByText('ochre').nextSibling).toHaveTextContent('people, 2 here')
    expect(screen.getByText('green').nextSibling).toHaveTextContent('characters')
  })

  it('does without an example or a portrait', () => {
    const { example: _example, portrait: _portrait, ...rest } = PAYLOAD
    renderRouted(<About payload={rest} name="The Hub" />)
    expect(screen.queryAllByRole('figure')).toEqual([])
  })
})
