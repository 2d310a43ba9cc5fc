import { describe, expect, it } from 'vitest'
import { KIND_NAMES } from '#src/model/kinds.ts'
import { FOUND_KINDS, parseSearchFilter, searchAddress } from '#src/model/search-filter.ts'

describe('the address of a search', () => {
  it('reads as a link one can send', () => {
    expect(searchAddress('prequel', { by: 'people/sam-hargrave' })).toBe(
      '/search?q=prequel&by=people/sam-hargrave',
    )
    expect(searchAddress(' what & where ')).toBe('/search?q=what+%26+where')
    expect(searchAddress('', {})).toBe('/search')
  })

  it('holds all that narrows, and gives it back', () => {
    const filter = {
      kind: 'claim',
      by: 'people/a',
      about: 'films/b',
      status: 'rumour',
      year: '2021',
    } as const
    const { searchParams } = new URL(searchAddress('x y', filter), 'http://localhost')
    expect(searchParams.get('q')).toBe('x y')
    expect(parseSearchFilter(searchParams)).toEqual(filter)
    expect(parseSearchFilter(new URLSearchParams('kind=people'))).toEqual({ kind: 'person' })
  })

  it('passes over what makes no sense', () => {
    const params = new URLSearchParams('kind=boats&by=nobody&about=films&status=sure&year=21')
    expect(parseSearchFilter(params)).toEqual({})
  })

  it('gives every kind a place in the order', () => {
    expect([...FOUND_KINDS].sort()).toEqual([...KIND_NAMES, 'claim'].sort())
  })
})
