import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, useLocation } from 'react-router'
import { describe, expect, it } from 'vitest'
import { Story } from '#src/features/story/Story.tsx'
import { useDepth } from '#src/features/story/use-depth.ts'
import type { ClaimView, StoryPayload } from '#src/model/payload.schema.ts'
import { CARDS, renderRouted } from '#tests/records/render-page.tsx'

const claim = (slug: string, rest: Partial<ClaimView>): ClaimView => ({
  ref: `stories/undertow-returns#${slug}`,
  text: [`The claim ${slug}.`],
  status: 'confirmed',
  by: 'people/ada-quill',
  said: '2020-05-04',
  sources: ['wire'],
  ...rest,
})

const PAYLOAD: StoryPayload = {
  format: 1,
  build: 'test',
  id: 'stories/undertow-returns',
  kind: 'story',
  cards: CARDS,
  headline: [{ type: 'claim', claim: 'sequel', first: true, children: ['A second Undertow'] }],
  dek: ['What is known.'],
  published: '2020-05',
  inferred: true,
  minutes: 4,
  about: ['films/undertow'],
  cast: [{ ref: 'people/ada-quill', role: 'Director' }],
  body: [
    {
      type: 'paragraph',
      children: ['First ', { type: 'claim', claim: 'deal', first: true, children: ['the deal'] }, '.'],
    },
    { type: 'heading', text: 'A number' },
    { type: 'figure', claim: 'seen', first: true },
    { type: 'quote', text: 'a deal', claim: 'deal' },
  ],
  claims: [
    claim('seen', {
      status: 'projected',
      figure: {
        value: 90_000_000,
        unit: 'households',
        rule: 'two minutes',
        window: 'four weeks',
        of: 'films/undertow',
      },
    }),
    claim('deal', {
      to: 'outlets/the-wire',
      relays: [{ by: 'outlets/the-echo', on: '2020-05', drift: 'called it signed' }],
      quote: 'a deal',
      note: 'Only the words are known.',
      sources: ['echo', 'wire'],
    }),
    claim('sequel', {
      status: 'open',
      fate: {
        as: 'resolves',
        by: 'stories/undertow-returns#deal',
        on: '2021-09-25',
        answer: 'forwards',
        note: 'As she put it.',
      },
    }),
  ],
  sources: [
    {
      id: 'wire',
      outlet: 'outlets/the-wire',
      url: null,
      dated: '2020-05-04',
      role: 'origin',
      note: 'Read as a copy.',
    },
    { id: 'echo', outlet: 'outlets/the-echo', url: 'https://echo.example/a', dated: null, role: 'retold' },
  ],
}

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
      'Undertowabout May 20204 min readFrom reporting by The Wire',
    )
  })

  it('numbers its claims in the order of their words', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    expect(entry('sequel')).toHaveTextContent(/^1Open/)
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
    expect(deal.getByRole('link', { name: 'Source 1' })).toHaveAttribute('href', '#source-wire')
    expect(deal.getByRole('link', { name: '2' })).toHaveAttribute('href', '#source-echo')
    expect(deal.getByRole('link', { name: 'Back to the words' })).toHaveAttribute('href', '#deal')
  })

  it('tells what became of a claim', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    expect(within(entry('sequel')).getByRole('link', { name: 'this story' })).toHaveAttribute(
      'href',
      '/stories/undertow-returns#deal',
    )
    expect(entry('sequel')).toHaveTextContent('Settled, 25 Sep 2021: forwards, in this storyAs she put it.')
  })

  it('shows a number with its unit, window, rule, speaker and date', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    const figure = screen.getAllByRole('figure')[0]
    expect(figure).toHaveTextContent(
      '90 million3households Projected by Ada Quill, 4 May 2020, for UndertowWindow: four weeks. What counts: two minutes.',
    )
  })

  it('counts how its claims stand', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    const counts = within(screen.getByRole('list', { name: 'How its claims stand' })).getAllByRole('listitem')
    expect(counts.map((item) => item.textContent)).toEqual([
      '1 confirmed',
      '1 projected',
      '1 open',
      '1 settled since',
    ])
  })

  it('anchors every mark once', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    expect([...document.querySelectorAll('mark[id]')].map(({ id }) => id)).toEqual(['sequel', 'deal', 'seen'])
  })

  it('says below the dek how the question of its headline was settled, and keeps the headline clean', () => {
    renderRouted(<Story depth="full" payload={PAYLOAD} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^A second Undertow$/)
    expect(screen.getByRole('link', { name: 'Settled 25 Sep 2021: forwards' })).toHaveAttribute(
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

describe('the depth', () => {
  const spoils: ClaimView['spoils'] = [{ film: 'films/undertow', level: 'ending' }]
  const claims = PAYLOAD.claims.map((each) => (each.ref.endsWith('#deal') ? { ...each, spoils } : each))
  function Page() {
    const { search, hash } = useLocation()
    const depth = useDepth(PAYLOAD)
    return (
      <>
        <Story depth={depth} payload={{ ...PAYLOAD, claims }} />
        <p data-testid="address">{search + hash}</p>
      </>
    )
  }
  const at = (address: string) => (
    <MemoryRouter initialEntries={[`/stories/undertow-returns${address}`]}>
      <Page />
    </MemoryRouter>
  )
  const shown = () => document.querySelector('[data-depth]')?.getAttribute('data-depth') ?? 'full'
  const keyList = () => screen.queryByRole('heading', { name: 'The key claims' })?.closest('section')

  it('is a choice of three, of which the address makes one', () => {
    render(at('?depth=line'))
    const choice = within(screen.getByRole('radiogroup', { name: 'How much to read' }))
    expect(choice.getAllByRole('radio').map((each) => each.closest('label')?.textContent)).toEqual([
      'One line',
      'Key claims',
      'Full story',
    ])
    expect(choice.getByRole('radio', { checked: true })).toHaveAccessibleName('One line')
    expect(shown()).toBe('line')
    expect(keyList()).toBeUndefined()
  })

  it('goes into the address, where the other parameters stay', async () => {
    render(at('?asof=2020-05-05'))
    expect(shown()).toBe('full')
    await userEvent.click(screen.getByRole('radio', { name: 'Key claims' }))
    expect(screen.getByTestId('address')).toHaveTextContent('?asof=2020-05-05&depth=claims')
    expect(shown()).toBe('claims')
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByTestId('address')).toHaveTextContent(/^\?asof=2020-05-05$/)
    expect(shown()).toBe('full')
  })

  it('shows the key claims with their speaker and fate, each with the way to its words and its page', () => {
    render(at('?depth=claims'))
    const entries = [...(keyList()?.querySelectorAll('li[class]') ?? [])]
    expect(entries).toHaveLength(3)
    const [sequel, deal] = entries
    expect(sequel).toHaveTextContent('The claim sequel.')
    expect(sequel).toHaveTextContent('Settled, 25 Sep 2021: forwards')
    expect(sequel).not.toHaveTextContent('As she put it.')
    expect(deal).toHaveTextContent('Ada Quill to The Wire, 4 May 2020')
    expect(deal).not.toHaveTextContent('The Echo')
    const links = within(deal instanceof HTMLElement ? deal : document.body)
    expect(links.getByRole('link', { name: 'In the full story' })).toHaveAttribute(
      'href',
      '/stories/undertow-returns#deal',
    )
    expect(links.getByRole('link', { name: 'All about this claim' })).toHaveAttribute(
      'href',
      '/claims/undertow-returns/deal',
    )
  })

  it('keeps an ending shut among the key claims', () => {
    render(at('?depth=claims'))
    const words = within(keyList() ?? document.body).getByText('The claim deal.')
    expect(words.closest('details')).not.toHaveAttribute('open')
  })

  it('is the full one where the address points at a claim, until another is chosen', async () => {
    render(at('?depth=claims#deal'))
    expect(shown()).toBe('full')
    expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('Full story')
    await userEvent.click(screen.getByRole('radio', { name: 'One line' }))
    expect(screen.getByTestId('address')).toHaveTextContent(/^\?depth=line$/)
    expect(shown()).toBe('line')
  })

  it('is full at build, whatever the address, and the choice is not there yet', () => {
    const html = renderToString(at('?depth=line'))
    expect(html).not.toContain('data-depth')
    expect(html).not.toContain('radio')
    expect(html).toContain('The claim deal.')
  })
})
