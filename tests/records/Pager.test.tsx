import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Pager } from '#src/records/Pager.tsx'
import { renderRouted } from '#tests/records/render-page.tsx'

const hrefs = () => screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

describe('Pager', () => {
  it('is not there for a list of one page', () => {
    renderRouted(<Pager of="people" page={1} pages={1} />)
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it('leads on from the first page and back from the last', () => {
    const { unmount } = renderRouted(<Pager of="people" page={1} pages={3} />)
    expect(hrefs()).toEqual([['Next page', '/people/pages/2']])
    unmount()
    renderRouted(<Pager of="people" page={3} pages={3} />)
    expect(hrefs()).toEqual([['Previous page', '/people/pages/2']])
  })

  it('leads both ways from the middle, to the first page by its own address', () => {
    renderRouted(<Pager of="people" page={2} pages={3} />)
    expect(hrefs()).toEqual([
      ['Previous page', '/people'],
      ['Next page', '/people/pages/3'],
    ])
    expect(screen.getByRole('navigation', { name: 'Pages of the list' })).toHaveTextContent('Page 2 of 3')
  })
})
