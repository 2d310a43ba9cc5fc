import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { createMemoryRouter, Link, RouterProvider, useLocation } from 'react-router'
import { GuardsContext } from '#src/data/guards-context.ts'
import { Search } from '#src/features/search/Search.tsx'
import type { Guards } from '#src/model/spoilers.ts'
import { clientWithIndex, INDEX } from './search-world.ts'

function Address() {
  const { pathname, search } = useLocation()
  return <code>{pathname + search}</code>
}

const page = (at: string, { client = clientWithIndex(), isToday = true, loader = async () => null } = {}) => {
  const element = (
    <main>
      <Search sections={['story', 'person']} isToday={isToday} />
      <Address />
      <Link to="/people/ada-quill">Another page</Link>
    </main>
  )
  const routes = [
    { path: '/search', element },
    { path: '*', loader, element: <Address /> },
  ]
  const router = createMemoryRouter(routes, { initialEntries: [at] })
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
const hits = () =>
  [...screen.getByRole('list', { name: 'Results' }).querySelectorAll('a')].map((link) =>
    link.getAttribute('href'),
  )

describe('the search page', () => {
  it('is a plain form in the markup of the build, which says that it needs scripts and leads to the lists', () => {
    const html = renderToString(page('/search?q=ada'))
    const body = new DOMParser().parseFromString(html, 'text/html')
    expect(body.querySelector('form')?.getAttribute('action')).toBe('/search')
    expect(body.querySelector('input')?.name).toBe('q')
    const noscript = new DOMParser().parseFromString(
      body.querySelector('noscript')?.innerHTML ?? '',
      'text/html',
    )
    expect(noscript.body.textContent).toContain('Search needs scripts')
    expect([...noscript.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/stories',
      '/people',
    ])
  })

  it('shows what the address asks for: words and who said it', () => {
    render(page('/search?q=sequel&by=people/ada-quill'))
    expect(screen.getByRole('searchbox')).toHaveValue('sequel')
    expect(hits()).toEqual(['/claims/a/sequel'])
    expect(screen.getByRole('status')).toHaveTextContent('1 result')
    const line = screen.getByRole('link', { name: /sequel is written/ })
    expect(line).toHaveTextContent('Confirmed · Ada Quill · 4 May 2020')
    expect(line).toHaveTextContent('Borne out June 2021')
    expect(line.querySelector('mark')).toHaveTextContent('sequel')
  })

  it('follows what is typed, and the address follows too', async () => {
    render(page('/search'))
    await userEvent.type(screen.getByRole('searchbox'), 'fenn')
    await waitFor(() => expect(hits()).toEqual(['/people/ada-quill']))
    expect(screen.getByRole('link', { name: /Ada Quill/ })).toHaveTextContent('also A. Q. Fenn')
    await screen.findByText('/search?q=fenn')
  })

  it('draws a screenful while the reader types, and the rest with the address', async () => {
    const extras = Array.from({ length: 12 }, (_, at) => `Extra ${String.fromCodePoint(65 + at)}`)
    const records = extras.map((name, at) => ({
      ref: `people/extra-${at}` as const,
      name,
      line: '',
      claims: 0,
    }))
    render(page('/search', { client: clientWithIndex({ ...INDEX, records }) }))
    await userEvent.click(screen.getByRole('searchbox'))
    await userEvent.paste('extra')
    expect(screen.getByRole('status')).toHaveTextContent('12 results')
    expect(hits()).toHaveLength(8)
    await screen.findByText('/search?q=extra')
    await waitFor(() => expect(hits()).toHaveLength(12))
  })

  it('shows what is found under other guards, each once, and nothing that is shut', async () => {
    const spoils = [{ film: 'films/undertow', level: 'ending' } as const]
    const claims = Array.from({ length: 10 }, (_, at) => ({
      ref: `stories/a#extra-${at}` as const,
      text: `Extra ${at}`,
      by: 'people/ada-quill' as const,
      status: 'rumour' as const,
      said: `2020-05-0${9 - at}`,
      ...(at < 2 && { spoils }),
    }))
    const client = clientWithIndex({ ...INDEX, claims })
    const guarded = (guards: Guards) => (
      <GuardsContext value={guards}>{page('/search?q=extra', { client })}</GuardsContext>
    )
    const { rerender } = render(guarded({ 'films/undertow': 'off' }))
    expect(hits()).toHaveLength(10)
    rerender(guarded({ 'films/undertow': 'endings' }))
    await waitFor(() => expect(hits()).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((at) => `/claims/a/extra-${at}`)))
  })

  it('goes on from the first of those that it shows more of', async () => {
    const letters = Array.from({ length: 25 }, (_, at) => String.fromCodePoint(65 + at))
    const records = letters.map((letter) => ({
      ref: `people/extra-${letter.toLowerCase()}` as const,
      name: `Extra ${letter}`,
      line: '',
      claims: 0,
    }))
    render(page('/search?q=extra', { client: clientWithIndex({ ...INDEX, records }) }))
    expect(hits()).toHaveLength(20)
    await userEvent.click(screen.getByRole('button', { name: 'Show 5 more' }))
    await waitFor(() => expect(hits()).toHaveLength(25))
    expect(screen.getAllByRole('listitem')[20]).toHaveFocus()
  })

  it('lets a result that was followed be on its way, though the address has yet to follow the words', async () => {
    const arrivals: (() => void)[] = []
    const loader = () => new Promise<null>((resolve) => arrivals.push(() => resolve(null)))
    render(page('/search', { loader }))
    await userEvent.click(screen.getByRole('searchbox'))
    await userEvent.paste('ada')
    await userEvent.click(screen.getByRole('link', { name: 'Another page' }))
    expect(arrivals).toHaveLength(1)
    await new Promise((resolve) => setTimeout(resolve, 600))
    await act(async () => arrivals.forEach((arrive) => arrive()))
    expect(await screen.findByText('/people/ada-quill')).toBeInTheDocument()
  })

  it('narrows what has just been typed, before the address has followed', async () => {
    render(page('/search?q=sequel'))
    await userEvent.clear(screen.getByRole('searchbox'))
    await userEvent.type(screen.getByRole('searchbox'), 'ada')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'People')
    expect(await screen.findByText('/search?q=ada&kind=people')).toBeInTheDocument()
  })

  it('narrows by the choices, keeps them in the address and clears them', async () => {
    render(page('/search?q=written'))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Rumour')
    expect(await screen.findByText('/search?q=written&status=rumour')).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent(
      'Nothing fits “written”. Try a name, a film or a year.',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }))
    expect(await screen.findByText('/search?q=written')).toBeInTheDocument()
    await waitFor(() => expect(hits()).toEqual(['/claims/a/sequel']))
    expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveFocus()
  })

  it('shows a claim that is kept shut without its words or its end', () => {
    render(page('/search?by=people/ben-stroud'))
    const shut = screen.getByRole('link', { name: /A\u00A0claim that gives away the ending of Undertow/ })
    expect(shut.querySelector('cite')).toHaveTextContent('Undertow')
    expect(document.body).not.toHaveTextContent('captain')
    expect(screen.getByText('Spoilers that you keep hidden are not searched.')).toBeVisible()
  })

  it('sets the titles of works as such, with their marks', () => {
    const claims = INDEX.claims.map((claim) =>
      claim.ref === 'stories/a#sequel'
        ? { ...claim, text: 'Of Undertow there is more.', titles: ['Undertow'] }
        : claim,
    )
    render(page('/search?kind=claims&q=undertow', { client: clientWithIndex({ ...INDEX, claims }) }))
    const said = screen.getByRole('link', { name: /Of Undertow there is more/ })
    expect([...said.querySelectorAll('cite')].map((title) => title.innerHTML)).toEqual([
      '<mark>Undertow</mark>',
    ])
  })

  it('offers the most connected records while nothing is asked', () => {
    render(page('/search'))
    expect(screen.getByRole('list', { name: 'Suggestions' }).querySelector('a')).toHaveTextContent('Undertow')
  })

  it('says that it knows today only, and leads back to today', () => {
    render(page('/search?asof=2020-05-04', { isToday: false }))
    expect(screen.queryByRole('searchbox')).toBeNull()
    expect(screen.getByText(/Search knows today only/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Back to today' })).toHaveAttribute('href', '/search')
  })

  it('says when the index cannot be fetched, and fetches it again when asked', async () => {
    render(page('/search?q=ada', { client: new QueryClient() }))
    await screen.findByText('What the search needs could not be fetched.')
    const json = { headers: { 'content-type': 'application/json' } }
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(INDEX), json)))
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(hits()[0]).toBe('/people/ada-quill'))
  })
})
