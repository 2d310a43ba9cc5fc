import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TrackRecord } from '#src/features/track-record/TrackRecord.tsx'
import type { Recorded, TrackRecordPayload } from '#src/model/payload.schema.ts'
import { CARDS, renderRouted } from '#tests/records/render-page.tsx'

const recorded = (slug: string, rest: Partial<Recorded> = {}): Recorded => ({
  ref: `stories/undertow-returns#${slug}`,
  words: `The claim ${slug}.`,
  status: 'reported',
  said: '2020-05-04',
  ...rest,
})

const PAYLOAD: TrackRecordPayload = {
  format: 2,
  build: 'test',
  id: 'outlets/the-wire/record',
  kind: 'record',
  ref: 'outlets/the-wire',
  name: 'The Wire',
  rule: 'How it is counted.',
  page: 1,
  pages: 1,
  cards: CARDS,
  parts: [
    {
      way: 'said',
      score: '5 of 6 resolved claims held; 1 lapsed.',
      leftOut: 'Left out: 1 opinion.',
      groups: [
        {
          outcome: 'held',
          meaning: 'Borne out.',
          total: 5,
          claims: [
            recorded('deal', {
              to: 'people/ada-quill',
              fate: { as: 'confirms', by: 'stories/undertow-returns#done', on: '2021-09-25' },
            }),
          ],
        },
        { outcome: 'lapsed', meaning: 'Never came.', total: 1, claims: [recorded('autumn')] },
      ],
    },
    {
      way: 'relayed',
      score: 'No score.',
      groups: [
        {
          outcome: 'open',
          meaning: 'Nothing yet.',
          total: 1,
          claims: [
            recorded('talks', {
              by: 'people/ada-quill',
              to: 'outlets/the-echo',
              passed: { on: '2020-05', inferred: true, drift: 'said four weeks' },
            }),
          ],
        },
      ],
    },
  ],
}

describe('TrackRecord', () => {
  it('names whose it is, says how it is counted, and tells what was said from what was passed on', () => {
    renderRouted(<TrackRecord payload={PAYLOAD} />)
    expect(
      screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    ).toEqual([
      'H1 Track record of The Wire',
      'H2 What The Wire said',
      'H3 5\u00A0borne out',
      'H3 1\u00A0lapsed',
      'H2 What The Wire passed on',
      'H3 1\u00A0still open',
    ])
    expect(screen.getByText('How this is counted').closest('details')).toContainElement(
      screen.getByText('How it is counted.'),
    )
    expect(screen.getByText('5 of 6 resolved claims held; 1 lapsed.')).toBeVisible()
    expect(screen.getByText('Left out: 1 opinion.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'The Wire' })).toHaveAttribute('href', '/outlets/the-wire')
  })

  it('lists behind each number its claims, each leading to its page, with how it ended', () => {
    renderRouted(<TrackRecord payload={PAYLOAD} />)
    const held = screen.getByText('The claim deal.').closest('li')
    expect(held).toHaveTextContent('Reported, to Ada Quill, 4 May 2020')
    expect(held).toHaveTextContent('Borne out 25 Sep 2021, in Undertow returns')
    expect(within(held ?? document.body).getByRole('link', { name: 'The claim deal.' })).toHaveAttribute(
      'href',
      '/claims/undertow-returns/deal',
    )
  })

  it('says of what was passed on who said it, when it was passed on, and what changed on the way', () => {
    renderRouted(<TrackRecord payload={PAYLOAD} />)
    expect(screen.getAllByRole('listitem').at(-1)).toHaveTextContent(
      'Reported, Ada Quill to The Echo, 4 May 2020, passed on around May 2020The claim talks.Changed on the way: said four weeks',
    )
  })

  it('draws an end for each claim of all pages, those alike side by side', () => {
    renderRouted(<TrackRecord payload={PAYLOAD} />)
    const [first] = screen.getAllByRole('list')
    const drawn = [...(first?.children ?? [])].map((end) => [
      end.textContent,
      [...end.querySelectorAll('svg')].map((svg) => svg.dataset['shape']),
    ])
    expect(drawn).toEqual([
      ['5\u00A0borne out', Array.from({ length: 5 }, () => 'knot')],
      ['1\u00A0lapsed', ['broken']],
    ])
  })

  it('leaves out below what stands on another page, and sets titles as such', () => {
    const [part] = PAYLOAD.parts
    const claim = { ...recorded('deal'), words: 'The deal for Undertow.', titles: ['Undertow'] }
    const groups = [
      { outcome: 'held' as const, meaning: 'Borne out.', total: 45, claims: [claim] },
      { outcome: 'lapsed' as const, meaning: 'Never came.', total: 1, claims: [] },
    ]
    renderRouted(<TrackRecord payload={{ ...PAYLOAD, parts: part ? [{ ...part, groups }] : [] }} />)
    expect(screen.getAllByText('1 lapsed')).toHaveLength(1)
    expect(screen.queryByText('Never came.')).toBeNull()
    expect(screen.getByText('Undertow').tagName).toBe('CITE')
  })

  it('draws each outcome as its line', () => {
    renderRouted(<TrackRecord payload={PAYLOAD} />)
    const shapes = screen
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.querySelector('svg')?.dataset['shape'])
    expect(shapes).toEqual(['knot', 'broken', 'loop'])
  })

  it('says how much of a long list stands on the page, and leads on', () => {
    renderRouted(<TrackRecord payload={{ ...PAYLOAD, pages: 2 }} />)
    expect(screen.getByText('Borne out. 1 of 5 are on this page.')).toBeVisible()
    expect(screen.getByText('Never came.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute(
      'href',
      '/outlets/the-wire/record/pages/2',
    )
  })

  it('keeps a claim that gives away an ending shut, words and end together', () => {
    const [part] = PAYLOAD.parts
    const claim = recorded('ending', {
      spoils: [{ film: 'films/undertow', level: 'ending' }],
      fate: { as: 'confirms', by: 'stories/undertow-returns#done', on: '2021-09-25' },
    })
    const groups = [{ outcome: 'held' as const, meaning: 'Borne out.', total: 1, claims: [claim] }]
    renderRouted(<TrackRecord payload={{ ...PAYLOAD, parts: part ? [{ ...part, groups }] : [] }} />)
    expect(screen.getByText('The claim ending.')).not.toBeVisible()
    expect(screen.getByText(/^in |Undertow returns/)).not.toBeVisible()
    expect(screen.getByText('This claim gives away the ending of Undertow')).toBeVisible()
  })
})
