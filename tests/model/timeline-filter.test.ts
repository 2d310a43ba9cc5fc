import { describe, expect, it } from 'vitest'
import { parseFilter, partiesOf, passes, searchOf } from '#src/model/timeline-filter.ts'

const CLAIM: Parameters<typeof passes>[1] = {
  by: 'people/ada-quill',
  to: 'outlets/the-wire',
  relays: [{ by: 'outlets/the-echo', on: '2020-05' }],
  text: [
    { type: 'strong', children: [{ type: 'entity', ref: 'companies/brightline', children: ['Brightline'] }] },
    ' makes ',
    { type: 'entity', ref: 'films/undertow', children: ['Undertow'] },
  ],
  status: 'teased',
  questions: ['questions/when'],
}

describe('the filter of the timeline', () => {
  it('lets everything through when nothing is chosen', () => {
    expect(passes({}, CLAIM)).toBe(true)
    expect(passes({}, { by: 'people/x', text: [], status: 'open' })).toBe(true)
  })

  it.each(['people/ada-quill', 'outlets/the-wire', 'outlets/the-echo', 'companies/brightline'] as const)(
    'finds %s, who said, heard or passed it on or is named',
    (who) => {
      expect(passes({ who }, CLAIM)).toBe(true)
    },
  )

  it('keeps back what is of someone else, of another status, of another question', () => {
    expect(passes({ who: 'people/ben-stroud' }, CLAIM)).toBe(false)
    expect(passes({ status: 'open' }, CLAIM)).toBe(false)
    expect(passes({ question: 'questions/where' }, CLAIM)).toBe(false)
    expect(passes({ question: 'questions/when' }, { by: 'people/x', text: [], status: 'open' })).toBe(false)
  })

  it('asks for all that is chosen, not for one of it', () => {
    const who = 'people/ada-quill'
    expect(passes({ who, status: 'teased', question: 'questions/when' }, CLAIM)).toBe(true)
    expect(passes({ who, status: 'open' }, CLAIM)).toBe(false)
    expect(passes({ who, question: 'questions/where' }, CLAIM)).toBe(false)
  })

  it('counts people, companies and outlets as parties, not films', () => {
    expect([...partiesOf(CLAIM)]).toEqual([
      'people/ada-quill',
      'outlets/the-wire',
      'outlets/the-echo',
      'companies/brightline',
    ])
  })
})

describe('the address of a filter', () => {
  it('holds what is chosen', () => {
    expect(searchOf({ who: 'people/joe-russo', status: 'teased', question: 'questions/third-film' })).toBe(
      '?who=people/joe-russo&status=teased&question=questions/third-film',
    )
    expect(searchOf({ status: 'open' })).toBe('?status=open')
    expect(searchOf({})).toBe('')
  })

  it('gives the filter back, escaped or not', () => {
    expect(parseFilter(new URLSearchParams('who=people%2Fjoe-russo&status=teased'))).toEqual({
      who: 'people/joe-russo',
      status: 'teased',
    })
    expect(parseFilter(new URLSearchParams('question=questions/third-film'))).toEqual({
      question: 'questions/third-film',
    })
  })

  it.each([
    'who=',
    'who=joe',
    'who=films/undertow',
    'who=people/<b>',
    'status=certain',
    'status=toString',
    'question=people/joe-russo',
    'other=1',
  ])('passes over %s', (search) => {
    expect(parseFilter(new URLSearchParams(search))).toEqual({})
  })
})
