import { expect, it } from 'vitest'
import { connectionsAddress, parsePair } from '#src/model/connections-address.ts'

it.each([
  ['', {}],
  ['?from=people/joe-russo', { from: 'people/joe-russo' }],
  ['?from=people/joe-russo&to=films/extraction', { from: 'people/joe-russo', to: 'films/extraction' }],
] as const)('the address %s holds its pair, and the pair has that address', (search, pair) => {
  expect(parsePair(new URLSearchParams(search))).toEqual(pair)
  expect(connectionsAddress(pair)).toBe(`/connections${search}`)
})

it('passes over what is no person, company, outlet, film or character', () => {
  const search = 'from=stories/extraction-2-in-the-works&to=people/../x'
  expect(parsePair(new URLSearchParams(search))).toEqual({})
  expect(parsePair(new URLSearchParams('from=&to=questions/when'))).toEqual({})
})
