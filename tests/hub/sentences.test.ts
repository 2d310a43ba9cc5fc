import { describe, expect, it } from 'vitest'
import { findSpots, sentenceFinder } from '#src/hub/sentences.ts'
import type { Inline } from '#src/model/inline.ts'
import type { Spoils } from '#src/model/spoilers.ts'

const text: Inline[] = [
  'It began early. ',
  { type: 'entity', ref: 'people/ann', children: ['Ann'] },
  ' said “no”, and ',
  {
    type: 'claim',
    claim: 'left',
    children: ['she left ', { type: 'entity', ref: 'companies/co', children: ['Co'] }, '. He stayed'],
  },
  '. It ended.',
]

describe('findSpots', () => {
  it('finds claims and records where they stand in the plain words', () => {
    const words = 'It began early. Ann said “no”, and she left Co. He stayed. It ended.'
    const spots = findSpots(text).map(({ claim, ref, start, end }) => [claim ?? ref, words.slice(start, end)])
    expect(spots).toEqual([
      ['people/ann', 'Ann'],
      ['left', 'she left Co. He stayed'],
      ['companies/co', 'Co'],
    ])
  })
})

describe('sentenceFinder', () => {
  it('gives the titles of the sentence, not those of others', () => {
    const find = sentenceFinder([
      'She made ',
      { type: 'emphasis', children: ['Ciudad'] },
      ' first. ',
      { type: 'entity', ref: 'films/undertow', children: ['Undertow'] },
      ' came ',
      { type: 'emphasis', children: ['next'] },
      ' and ',
      { type: 'entity', ref: 'films/undertow', children: ['that film'] },
      ' stayed.',
    ])
    expect(find({ start: 0, end: 3 }).titles).toEqual(['Ciudad'])
    expect(find({ start: 26, end: 30 }).titles).toEqual(['Undertow'])
  })

  it('gives the sentence around a spot, or all that the spot reaches into', () => {
    const find = sentenceFinder(text)
    const [ann, claim] = findSpots(text)
    expect(ann && find(ann)).toEqual({ before: '', words: 'Ann', after: ' said “no”, and she left Co.' })
    expect(claim && find(claim)).toEqual({
      before: 'Ann said “no”, and ',
      words: 'she left Co. He stayed',
      after: '.',
    })
  })

  it('tells what the text and every claim that a sentence states give away', () => {
    const ending: Spoils = { film: 'films/undertow', level: 'ending' }
    const after: Spoils = { film: 'films/undertow', level: 'aftermath' }
    const [ann] = findSpots(text)
    const find = (spoilsOf: (claim?: string) => Spoils[]) => ann && sentenceFinder(text, spoilsOf)(ann).spoils
    expect(find((claim) => (claim === 'left' ? [ending] : []))).toEqual([ending])
    expect(find((claim) => (claim === 'left' ? [ending] : [after]))).toEqual([after, ending])
    expect(sentenceFinder(text, (claim) => (claim ? [ending] : []))({ start: 0, end: 2 })).not.toHaveProperty(
      'spoils',
    )
  })
})
