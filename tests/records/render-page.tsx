import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { MemoryRouter } from 'react-router'
import type { Cards } from '#src/model/payload.schema.ts'
import { PageContext } from '#src/records/page-context.ts'

export const CARDS: Cards = {
  'people/ada-quill': { name: 'Ada Quill', line: 'Director' },
  'people/ben-stroud': { name: 'Ben Stroud', line: 'Actor' },
  'outlets/the-wire': { name: 'The Wire', line: 'Trade site' },
  'outlets/the-echo': { name: 'The Echo', line: 'Film site' },
  'films/undertow': { name: 'Undertow', line: 'Film, 2020' },
  'stories/undertow-returns': { name: 'Undertow returns', line: 'May 2020' },
}

/** Renders a part of a page as the page of `id` would show it. */
export const renderOn = (id: string, element: ReactElement) =>
  render(
    <MemoryRouter>
      <PageContext value={{ id, cards: CARDS }}>{element}</PageContext>
    </MemoryRouter>,
  )

export const renderRouted = (element: ReactElement) => render(<MemoryRouter>{element}</MemoryRouter>)
