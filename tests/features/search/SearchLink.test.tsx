import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MemoryRouter, useLocation } from 'react-router'
import { SearchLink } from '#src/features/search/SearchLink.tsx'
import { clientWithIndex } from './search-world.ts'

/** What jsdom lacks of a dialog and of scrolling; the browser tests press Esc in a real one. */
beforeAll(async () => {
  // Brought in beforehand, so that no test waits for it.
  await import('#src/features/search/Palette.tsx')
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
    this.querySelector('input')?.focus()
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  Element.prototype.scrollIntoView = () => {}
})
beforeEach(() => sessionStorage.clear())

function Address() {
  const { pathname, search } = useLocation()
  return <code>{pathname + search}</code>
}

const show = (at = '/') =>
  render(
    <QueryClientProvider client={clientWithIndex()}>
      <MemoryRouter initialEntries={[at]}>
        <SearchLink />
        <input aria-label="Another field" />
        <Address />
      </MemoryRouter>
    </QueryClientProvider>,
  )

async function openPalette() {
  show()
  await userEvent.click(screen.getByRole('link', { name: 'Search' }))
  return screen.findByRole('combobox', { name: 'Search' })
}
const options = () => screen.queryAllByRole('option').map((option) => option.getAttribute('href'))
const chosen = () => screen.queryByRole('option', { selected: true })?.getAttribute('href')

describe('the palette', () => {
  it('opens from the link, which leads to the search page where scripts have not run', async () => {
    const field = await openPalette()
    expect(screen.getByText('Search', { selector: 'a > span' }).parentElement).toHaveAttribute(
      'href',
      '/search',
    )
    expect(screen.getByRole('dialog', { name: 'Search' })).toBeVisible()
    expect(field).toHaveFocus()
  })

  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])(
    'stays shut on %s once keys are off',
    async (keys) => {
      localStorage.setItem('loose-ends.ways', '{"shortcuts":"off"}')
      show()
      await userEvent.keyboard(keys)
      await new Promise((resolve) => setTimeout(resolve, 50))
      localStorage.removeItem('loose-ends.ways')
      expect(screen.queryByRole('combobox')).toBeNull()
    },
  )

  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('opens with %s', async (keys) => {
    show()
    await userEvent.keyboard(keys)
    expect(await screen.findByRole('combobox')).toBeInTheDocument()
  })

  it('does not open while the reader types elsewhere, or with other keys', async () => {
    show()
    await userEvent.type(screen.getByRole('textbox', { name: 'Another field' }), '/{Control>}k{/Control}')
    await userEvent.tab()
    await userEvent.keyboard('k{Alt>}/{/Alt}{Control>}/{/Control}')
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('leaves the page of another day to say that search knows today only', async () => {
    show('/people/ada-quill?asof=2020-05-04')
    await userEvent.keyboard('/')
    expect(await screen.findByText('/search')).toBeInTheDocument()
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('offers the most connected records before anything is typed, and says so', async () => {
    await openPalette()
    const group = screen.getByRole('group', { name: 'Most talked about' })
    expect(within(group).getAllByRole('option')).toHaveLength(4)
    expect(options()[0]).toBe('/films/undertow')
    expect(chosen()).toBeUndefined()
  })

  it('follows what is typed, with the best chosen, marked and counted', async () => {
    const field = await openPalette()
    await userEvent.type(field, 'ada quil')
    expect(options()).toEqual(['/people/ada-quill', '/claims/a/sequel'])
    expect(chosen()).toBe('/people/ada-quill')
    expect(field).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('listbox').id).toBe(field.getAttribute('aria-controls'))
    expect(document.getElementById(field.getAttribute('aria-activedescendant') ?? '')).toHaveAttribute(
      'aria-selected',
      'true',
    )
    const marks = [...document.querySelectorAll('[aria-selected=true] mark')].map((mark) => mark.textContent)
    expect(marks).toEqual(['Ada', 'Quill'])
    expect(screen.getByRole('status')).toHaveTextContent('2 results')
    expect(screen.getByRole('link', { name: 'All results' })).toHaveAttribute('href', '/search?q=ada+quil')
  })

  it('moves with the arrows, round at the ends; Home and End give the field back', async () => {
    const field = await openPalette()
    await userEvent.type(field, 'ada quil')
    await userEvent.keyboard('{ArrowDown}')
    expect(chosen()).toBe('/claims/a/sequel')
    await userEvent.keyboard('{ArrowDown}')
    expect(chosen()).toBe('/people/ada-quill')
    await userEvent.keyboard('{ArrowUp}')
    expect(chosen()).toBe('/claims/a/sequel')
    await userEvent.keyboard('{Home}')
    expect(chosen()).toBeUndefined()
    expect(field).not.toHaveAttribute('aria-activedescendant')
    await userEvent.keyboard('{ArrowUp}')
    expect(chosen()).toBe('/claims/a/sequel')
    expect(field).toHaveFocus()
  })

  it('shows everything on the search page when Enter is pressed with nothing chosen', async () => {
    const field = await openPalette()
    await userEvent.type(field, 'ada{End}{Enter}')
    expect(screen.getByText('/search?q=ada')).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('closes when an option is followed, and offers it again as recent', async () => {
    const field = await openPalette()
    await userEvent.type(field, 'stroud{Enter}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await userEvent.click(screen.getByRole('link', { name: 'Search' }))
    const group = await screen.findByRole('group', { name: 'Recent' })
    expect(within(group).getByRole('option')).toHaveAttribute('href', '/people/ben-stroud')
  })

  it('says when nothing fits, and finds no word of what is shut', async () => {
    const field = await openPalette()
    await userEvent.type(field, 'captain')
    expect(screen.getByRole('status')).toHaveTextContent('Nothing fits “captain”.')
    expect(screen.queryByRole('link', { name: 'All results' })).toBeNull()
    expect(field).toHaveAttribute('aria-expanded', 'false')
  })
})
