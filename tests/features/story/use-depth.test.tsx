import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, useLocation } from 'react-router'
import { describe, expect, it } from 'vitest'
import { Story } from '#src/features/story/Story.tsx'
import { useDepth } from '#src/features/story/use-depth.ts'
import type { ClaimView } from '#src/model/payload.schema.ts'
import { hydratedRenders } from '#tests/hydrated-renders.tsx'
import { PAYLOAD } from './story-payload.ts'

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
    expect(sequel).toHaveTextContent('Settled 25 Sep 2021: forwards')
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

  it('has a page of the build rendered a second time only where less is asked for', async () => {
    const rendersAt = (address: string) =>
      hydratedRenders(
        () => useDepth(PAYLOAD),
        (page) => (
          <MemoryRouter initialEntries={[`/stories/undertow-returns${address}`]}>{page}</MemoryRouter>
        ),
      )
    expect(await rendersAt('')).toBe(1)
    expect(await rendersAt('?depth=line')).toBe(2)
  })

  it('is full at build, whatever the address, and the choice is not there yet', () => {
    const html = renderToString(at('?depth=line'))
    expect(html).not.toContain('data-depth')
    expect(html).not.toContain('radio')
    expect(html).toContain('The claim deal.')
  })
})
