import { describe, expect, it } from 'vitest'
import { isPayloadOf, isSiteInfo } from '#src/data/check-payload.ts'

const story = {
  format: 2,
  build: 'b1',
  id: 'stories/x',
  kind: 'story',
  cards: {},
  headline: [],
  dek: [],
  body: [],
  claims: [],
  sources: [],
  cast: [],
}

describe('isPayloadOf', () => {
  it('takes the payload of the page asked for', () => {
    expect(isPayloadOf(story, 'stories/x')).toBe(true)
  })

  it.each([
    ['of another page', { ...story, id: 'stories/y' }],
    ['of another format', { ...story, format: 1 }],
    ['without a build', { ...story, build: undefined }],
    ['of an unknown kind', { ...story, kind: 'toString' }],
    ['without its lists', { ...story, claims: undefined }],
    ['with null in a field', { ...story, dek: null }],
    ['without cards', { ...story, cards: [] }],
    ['that is null', null],
    ['that is a list', [story]],
    ['that is text', 'stories/x'],
  ])('refuses one %s', (_, value) => {
    expect(isPayloadOf(value, 'stories/x')).toBe(false)
  })
})

describe('isSiteInfo', () => {
  it('takes what the compiler writes and nothing else', () => {
    expect(isSiteInfo({ format: 2, build: 'b1', sections: ['story'] })).toBe(true)
    expect(isSiteInfo({ format: 2, build: 'b1' })).toBe(false)
    expect(isSiteInfo(null)).toBe(false)
  })
})
