import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SourceList } from '#src/records/SourceList.tsx'
import { renderOn } from './render-page.tsx'

describe('SourceList', () => {
  it('names the publisher, the date and the part it plays, and links its own page', () => {
    renderOn(
      'about',
      <SourceList
        sources={[
          {
            id: 'wire',
            outlet: 'outlets/the-wire',
            url: 'https://www.wire.example/a',
            dated: '2020-05-04',
            role: 'origin',
          },
          {
            id: 'gazette',
            publisher: 'Gazette',
            url: null,
            dated: null,
            role: 'retold',
            note: 'Read as a copy.',
          },
        ]}
      />,
    )
    const [wire, gazette] = screen.getAllByRole('listitem')
    expect(wire).toHaveAttribute('id', 'source-wire')
    expect(screen.getByRole('link', { name: 'The Wire' })).toHaveAttribute('href', '/outlets/the-wire')
    expect(screen.getByRole('link', { name: 'wire.example' })).toHaveAttribute(
      'href',
      'https://www.wire.example/a',
    )
    expect(wire).toHaveTextContent('4 May 2020 First-hand report')
    expect(gazette).toHaveTextContent('Gazetteundated Retells what others reported Read as a copy.')
    expect(gazette?.querySelector('a')).toBeNull()
  })
})
