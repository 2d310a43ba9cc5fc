import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Corrections } from '#src/features/about/Corrections.tsx'
import { renderOn } from '#tests/records/render-page.tsx'

describe('Corrections', () => {
  it('says plainly that there are none', () => {
    renderOn('about', <Corrections corrections={[]} />)
    expect(screen.getByText('None so far.')).toBeVisible()
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('shows what was, what is and why, and leads to the record and the claim', () => {
    const correction = {
      of: 'stories/undertow-returns',
      claim: 'stories/undertow-returns#seen',
      on: '2020-06-01',
      was: 'Eight million.',
      now: 'Nine million.',
      why: 'A slip.',
    } as const
    renderOn('about', <Corrections corrections={[correction]} />)
    const entry = screen.getByRole('listitem')
    expect(within(entry).getByText('Eight million.').tagName).toBe('DEL')
    expect(within(entry).getByText('Nine million.').tagName).toBe('INS')
    expect(within(entry).getByText('A slip.')).toBeVisible()
    expect(within(entry).getByRole('link', { name: 'Undertow returns' })).toHaveAttribute(
      'href',
      '/stories/undertow-returns',
    )
    expect(within(entry).getByRole('link', { name: 'The claim' })).toHaveAttribute(
      'href',
      '/claims/undertow-returns/seen',
    )
  })

  it('keeps shut what gives away a film', () => {
    const spoils = [{ film: 'films/undertow', level: 'ending' } as const]
    const correction = {
      of: 'films/undertow',
      on: '2020',
      was: 'All live.',
      now: 'All drown.',
      spoils,
    } as const
    renderOn('about', <Corrections corrections={[correction]} />)
    expect(screen.getByText('All drown.')).not.toBeVisible()
  })
})
