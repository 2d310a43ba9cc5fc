import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Inline } from '#src/model/inline.ts'
import { RichText } from '#src/records/RichText.tsx'
import { renderOn } from './render-page.tsx'

const NODES: Inline[] = [
  { type: 'entity', ref: 'people/ada-quill', children: ['Ada'] },
  ' made ',
  { type: 'entity', ref: 'films/undertow', children: ['Undertow'] },
  '. ',
  {
    type: 'claim',
    claim: 'sequel',
    first: true,
    children: [
      'A second film with ',
      { type: 'entity', ref: 'people/ben-stroud', children: ['Ben'] },
      ' is written',
    ],
  },
  ', says ',
  { type: 'link', url: 'https://example.com/a', children: ['a page'] },
  { type: 'emphasis', children: [' twice'] },
]
const CLAIMS = new Map([['sequel', { number: 3, status: 'reported' as const }]])

describe('RichText', () => {
  it('leads names to their pages, films as titles', () => {
    renderOn('about', <RichText nodes={NODES} claims={CLAIMS} />)
    expect(screen.getByRole('link', { name: 'Ada' })).toHaveAttribute('href', '/people/ada-quill')
    const film = screen.getByRole('link', { name: 'Undertow' })
    expect(film).toHaveAttribute('href', '/films/undertow')
    expect(film.querySelector('cite')).toHaveTextContent('Undertow')
  })

  it('sets other words for a film as what they are', () => {
    renderOn(
      'about',
      <RichText nodes={[{ type: 'entity', ref: 'films/undertow', children: ['the film'] }]} />,
    )
    expect(screen.getByRole('link', { name: 'the film' }).querySelector('cite')).toBeNull()
  })

  it('leads out of the hub without telling where the reader came from', () => {
    renderOn('about', <RichText nodes={NODES} claims={CLAIMS} />)
    const link = screen.getByRole('link', { name: 'a page' })
    expect(link).toHaveAttribute('href', 'https://example.com/a')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  })

  it('marks the words of a claim, with its number leading to its note', () => {
    renderOn('about', <RichText nodes={NODES} claims={CLAIMS} />)
    const mark = document.querySelector('mark')
    expect(mark).toHaveTextContent('A second film with Ben is written')
    expect(mark).toHaveAttribute('id', 'sequel')
    expect(mark?.closest('a')).toBeNull()
    expect(within(mark ?? document.body).getByRole('link', { name: 'Ben' })).toHaveAttribute(
      'href',
      '/people/ben-stroud',
    )
    const number = screen.getByRole('link', { name: 'Claim 3: Reported' })
    expect(number).toHaveAttribute('href', '#note-sequel')
    expect(number).toHaveTextContent(/^3$/)
  })

  it('tells in place how a question was settled, leading to the claim that settled it', () => {
    const fate = {
      as: 'resolves',
      by: 'stories/undertow-returns#teaser',
      on: '2021-09-25',
      answer: 'sequel',
    } as const
    const claims = new Map([['sequel', { number: 3, status: 'open' as const, fate }]])
    const { unmount } = renderOn('about', <RichText nodes={NODES} claims={claims} />)
    const link = screen.getByRole('link', { name: /^settled\s25\sSep\s2021: sequel$/ })
    expect(link).toHaveAttribute('href', '/stories/undertow-returns#teaser')
    const number = screen.getByRole('link', { name: 'Claim 3: Undecided, settled 25 Sep 2021' })
    expect(number.querySelector('svg')).toBeNull()
    unmount()
    const spoils = [{ film: 'films/undertow', level: 'ending' }] as const
    const guarded = new Map([
      ['sequel', { number: 3, status: 'open' as const, fate: { ...fate, spoils: [...spoils] } }],
    ])
    renderOn('about', <RichText nodes={NODES} claims={guarded} />)
    expect(screen.getByRole('link', { name: 'taken up later' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Claim 3: Undecided, taken up later' })).toBeVisible()
  })

  it('draws any other fate as a glyph beside the number, and names it', () => {
    const fate = { as: 'contradicts', by: 'stories/undertow-returns#teaser', on: '2021-06' } as const
    const claims = new Map([['sequel', { number: 3, status: 'teased' as const, fate }]])
    renderOn('about', <RichText nodes={NODES} claims={claims} />)
    const number = screen.getByRole('link', { name: 'Claim 3: Teased, contradicted June 2021' })
    expect(number.querySelector('svg')).toHaveAttribute('data-shape', 'broken')
    expect(document.body).not.toHaveTextContent('contradicted')
  })

  it('puts the anchor where the claim is first stated, and nowhere else', () => {
    renderOn(
      'about',
      <RichText nodes={[{ type: 'claim', claim: 'sequel', children: ['again'] }]} claims={CLAIMS} />,
    )
    expect(document.querySelector('mark')).not.toHaveAttribute('id')
  })

  it('marks a heading without numbers, and nothing without claims', () => {
    const { unmount } = renderOn('about', <RichText nodes={NODES} claims={CLAIMS} numbered={false} />)
    expect(document.querySelector('mark')).not.toBeNull()
    expect(screen.queryByRole('link', { name: /Claim/ })).toBeNull()
    unmount()
    renderOn('about', <RichText nodes={NODES} />)
    expect(document.querySelector('mark')).toBeNull()
  })

  it('does not lead a page to itself', () => {
    renderOn('people/ada-quill', <RichText nodes={NODES} />)
    expect(screen.queryByRole('link', { name: 'Ada' })).toBeNull()
    expect(document.body).toHaveTextContent(
      'Ada made Undertow. A second film with Ben is written, says a page twice',
    )
  })
})
