import { describe, expect, it } from 'vitest'
import { claimRef, isRef, kindOf, parseClaimRef, parseRef, storyOfClaim } from '#src/model/refs.ts'

describe('the id of a record', () => {
  it('is its folder and its slug', () => {
    expect(parseRef('people/sam-hargrave')).toEqual({ kind: 'person', slug: 'sam-hargrave' })
    expect(parseRef('films/extraction-2')).toEqual({ kind: 'film', slug: 'extraction-2' })
    expect(kindOf('companies/agbo')).toBe('company')
  })

  it.each([
    'person/sam',
    'people',
    'people/',
    'people/Sam',
    'people/sam/x',
    'people/sam--x',
    '/people/sam',
    '__proto__/x',
    'people/../x',
    '',
  ])('is never “%s”', (text) => {
    expect(parseRef(text)).toBeUndefined()
  })

  it('may have to be of a kind', () => {
    expect(isRef('people/sam', 'person')).toBe(true)
    expect(isRef('people/sam', 'film')).toBe(false)
  })
})

describe('the id of a claim', () => {
  it('is its story and its own slug', () => {
    expect(claimRef('stories/x', 'deal-closed')).toBe('stories/x#deal-closed')
    expect(parseClaimRef('stories/x#deal-closed')).toEqual({ story: 'stories/x', claim: 'deal-closed' })
    expect(storyOfClaim('stories/x#deal-closed')).toBe('stories/x')
  })

  it.each(['stories/x', 'people/x#y', 'stories/x#', 'stories/x#y#z', 'stories/x#Y'])(
    'is never “%s”',
    (text) => {
      expect(parseClaimRef(text)).toBeUndefined()
    },
  )
})
