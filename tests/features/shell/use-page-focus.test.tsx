import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Link, MemoryRouter, useLocation } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { usePageFocus } from '#src/features/shell/use-page-focus.ts'

const scrolled = vi.fn<() => void>()

beforeEach(() => {
  scrolled.mockClear()
  Element.prototype.scrollIntoView = scrolled
})

function Page() {
  usePageFocus()
  return (
    <>
      <h1 tabIndex={-1}>A page</h1>
      <Link to="#kept">Go</Link>
      <details>
        <summary>Outer</summary>
        <details>
          <summary>Inner</summary>
          <mark id="kept">The words</mark>
        </details>
      </details>
      <details>
        <summary>Other</summary>
      </details>
      <p id="plain">In the open</p>
    </>
  )
}

/** Stands only on today's pages. */
const DayLink = () => useLocation().search === '' && <Link to="?asof=2020-05-04">Another day</Link>

const show = (address: string) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <Page />
    </MemoryRouter>,
  )

const open = () => [...document.querySelectorAll('details')].map((each) => each.open)

describe('usePageFocus', () => {
  it('opens what the address points at with the first page, and scrolls to it', () => {
    show('/a#kept')
    expect(open()).toEqual([true, true, false])
    expect(screen.getByText('The words')).toHaveAttribute('data-target')
    expect(scrolled.mock.contexts).toEqual([screen.getByText('The words')])
  })

  it('opens it after a navigation and moves the focus there', async () => {
    show('/a')
    expect(open()).toEqual([false, false, false])
    await userEvent.click(screen.getByRole('link', { name: 'Go' }))
    expect(open()).toEqual([true, true, false])
    expect(screen.getByText('The words')).toHaveFocus()
  })

  it('gives the heading what was focused in a link that goes with the day', async () => {
    render(
      <MemoryRouter initialEntries={['/a']}>
        <Page />
        <DayLink />
      </MemoryRouter>,
    )
    await userEvent.click(screen.getByRole('link', { name: 'Another day' }))
    expect(screen.queryByRole('link', { name: 'Another day' })).toBeNull()
    expect(screen.getByRole('heading')).toHaveFocus()
  })

  it('opens nothing for what stands open, and leaves the scrolling alone', () => {
    show('/a#plain')
    expect(open()).toEqual([false, false, false])
    expect(screen.getByText('In the open')).toHaveAttribute('data-target')
    expect(scrolled).not.toHaveBeenCalled()
  })
})
