import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Story } from '#src/features/story/Story.tsx'
import type { ClaimView, StoryPayload } from '#src/model/payload.schema.ts'
import { renderRouted } from '#tests/records/render-page.tsx'
import { PAYLOAD } from './story-payload.ts'

const entry = (slug: string) => document.getElementById(`note-${slug}`) ?? document.body

describe('Story', () => {
  it('puts its whole text before the cast, the claims and the sources', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'A second Undertow',
      'A number',
      'In this story',
      'The claims',
      'Sources',
    ])
    expect(screen.getByRole('complementary', { name: 'In this story' })).toHaveTextContent(
      'Ada QuillDirector',
    )
  })

  it('says what it is about, when, and whose reporting it rests on', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    expect(document.querySelector('article header p')).toHaveTextContent(
      'Undertowaround May 20204 min readFirst reported by The Wire',
    )
  })

  it('numbers its claims in the order of their words', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    expect(entry('sequel')).toHaveTextContent(/^1Undecided/)
    expect(entry('deal')).toHaveTextContent(/^2Confirmed/)
    expect(entry('seen')).toHaveTextContent(/^3Projected/)
    expect(screen.getAllByLabelText('Claim 2: Confirmed')).toHaveLength(2)
  })

  it('tells the way of a claim, what changed on it, and where it was read', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    const deal = within(entry('deal'))
    const hops = within(deal.getByRole('list', { name: 'How it reached us' })).getAllByRole('listitem')
    expect(hops[0]).toHaveTextContent('Ada Quill to The Wire, 4 May 2020')
    expect(hops[1]).toHaveTextContent('relayed by The Echo, May 2020Changed on the way: called it signed')
    expect(entry('deal')).toHaveTextContent('“a deal”')
    expect(entry('deal')).toHaveTextContent('Only the words are known.')
    expect(deal.getByRole('link', { name: '1' })).toHaveAttribute('href', '#source-wire')
    expect(deal.getByRole('link', { name: '2' })).toHaveAttribute('href', '#source-echo')
    expect(deal.getByRole('link', { name: 'Back to the words' })).toHaveAttribute('href', '#deal')
  })

  it('tells what became of a claim', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    expect(within(entry('sequel')).getByRole('link', { name: 'this story' })).toHaveAttribute(
      'href',
      '/stories/undertow-returns#deal',
    )
    expect(entry('sequel')).toHaveTextContent('Settled 25 Sep 2021: forwards, in this storyAs she put it.')
  })

  it('shows a number with its unit, window, rule, speaker and date', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    const figure = screen.getAllByRole('figure')[0]
    expect(figure).toHaveTextContent(
      '90 million3households Projected by Ada Quill, 4 May 2020, for UndertowPeriod: four weeks. What counts: two minutes.',
    )
  })

  it('counts how its claims stand', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    const counts = within(screen.getByRole('list', { name: 'How its claims stand' })).getAllByRole('listitem')
    expect(counts.map((item) => item.textContent)).toEqual([
      '1 confirmed',
      '1 projected',
      '1 undecided',
      '1 tied up since',
    ])
  })

  it('anchors every mark once', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    expect([...document.querySelectorAll('mark[id]')].map(({ id }) => id)).toEqual(['sequel', 'deal', 'seen'])
  })

  it('says below the dek how the question of its headline was settled, and keeps the headline clean', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^A second Undertow$/)
    expect(screen.getByRole('link', { name: /^Settled\s25\sSep\s2021: forwards$/ })).toHaveAttribute(
      'href',
      '/stories/undertow-returns#deal',
    )
  })
})

describe('the guard', () => {
  const spoils: ClaimView['spoils'] = [{ film: 'films/undertow', level: 'ending' }]
  const guarded = (slugs: string[]): StoryPayload => ({
    ...PAYLOAD,
    claims: PAYLOAD.claims.map((each) =>
      slugs.some((slug) => each.ref.endsWith(`#${slug}`)) ? { ...each, spoils } : each,
    ),
  })

  it('shuts a block that gives away an ending, with its marks, and lets the others stand', () => {
    renderRouted(<Story depth="full" payload={guarded(['deal'])} />)
    const shut = screen.getByText('This paragraph gives away the ending of Undertow').closest('details')
    expect(shut).not.toHaveAttribute('open')
    expect(shut?.querySelector('mark')).toHaveAttribute('id', 'deal')
    expect(screen.getByText('This quotation gives away the ending of Undertow')).toBeVisible()
    expect(screen.getByText('90 million')).toBeVisible()
    expect(screen.getByText('The claim deal.')).not.toBeVisible()
    expect(screen.getByText('The claim seen.')).toBeVisible()
  })

  it('shuts neighbours that give away the same together', () => {
    renderRouted(<Story depth="full" payload={guarded(['deal', 'seen'])} />)
    const shut = screen.getByText('This passage gives away the ending of Undertow').closest('details')
    expect(shut?.querySelectorAll('figure')).toHaveLength(2)
  })

  it('shuts a whole story once, with its dek, and names it for what it gives away', () => {
    renderRouted(<Story depth="full" payload={{ ...guarded(['deal']), spoils }} />)
    const shut = screen.getByText('This story gives away the ending of Undertow').closest('details')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^A story that gives away the ending of Undertow$/,
    )
    expect(screen.getByText('What is known.')).not.toBeVisible()
    expect(screen.getByText('A second', { exact: false })).not.toBeVisible()
    expect(screen.getByText('A number')).not.toBeVisible()
    expect(shut?.querySelector('details')).toBeNull()
  })

  it('lets an aftermath and a premise stand open', () => {
    const mild: ClaimView['spoils'] = [
      { film: 'films/undertow', level: 'aftermath' },
      { film: 'films/undertow', level: 'premise' },
    ]
    const claims = PAYLOAD.claims.map((each) => ({ ...each, spoils: mild }))
    renderRouted(<Story depth="full" payload={{ ...PAYLOAD, spoils: mild, claims }} />)
    expect(document.querySelector('details')).toBeNull()
  })
})
