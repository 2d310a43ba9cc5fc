import { describe, expect, it } from 'vitest'
import { nearestNames, prefixesOf } from '#src/model/nearest-names.ts'

const names = [
  { ref: 'people/sam-hargrave' as const, name: 'Sam Hargrave' },
  { ref: 'people/joe-russo' as const, name: 'Joe Russo' },
  { ref: 'people/anthony-russo' as const, name: 'Anthony Russo' },
  { ref: 'films/extraction' as const, name: 'Extraction' },
  { ref: 'films/extraction-2' as const, name: 'Extraction 2' },
]
const found = (address: string) => nearestNames(address, names).map(({ ref }) => ref)

describe('nearestNames', () => {
  it('forgives a slip of the pen', () => {
    expect(found('/people/sam-hargreave')).toEqual(['people/sam-hargrave'])
    expect(found('/people/sam-hagrave')).toEqual(['people/sam-hargrave'])
  })

  it('finds a name under the wrong kind, or without one', () => {
    expect(found('/films/joe-russo')[0]).toBe('people/joe-russo')
    expect(found('/extraction')[0]).toBe('films/extraction')
  })

  it('offers all who share a name, the best first', () => {
    expect(found('/people/russo')).toEqual(['people/anthony-russo', 'people/joe-russo'])
    expect(found('/films/extraction2')[0]).toBe('films/extraction')
  })

  it('offers nothing for what is like nothing', () => {
    expect(found('/people/zzzz')).toEqual([])
    expect(found('/')).toEqual([])
  })
})

describe('prefixesOf', () => {
  it('names the shards in which an address may be found', () => {
    expect(prefixesOf('/people/Sám-Hargrave')).toEqual(['sa', 'ha'])
  })
})
