import type { Brief, ClaimPayload } from '#src/model/payload.schema.ts'
import { CARDS } from '#tests/records/render-page.tsx'

export const brief = (ref: Brief['ref'], rest: Partial<Brief>): Brief => ({
  ref,
  text: [`The claim ${ref.split('#')[1]}.`],
  status: 'confirmed',
  by: 'people/ben-stroud',
  said: '2020-07-16',
  ...rest,
})

export const OWN: ClaimPayload['claim'] = {
  ref: 'stories/undertow-returns#seen',
  text: [
    'Nine million households saw ',
    { type: 'entity', ref: 'films/undertow', children: ['Undertow'] },
    '.',
  ],
  status: 'projected',
  by: 'people/ada-quill',
  to: 'outlets/the-wire',
  said: '2020-05-04',
  relays: [{ by: 'outlets/the-echo', on: '2020-05', inferred: true, drift: 'said the next four weeks' }],
  quote: 'nine million',
  note: 'A pace and not a result.',
  figure: {
    value: 9_000_000,
    unit: 'households',
    rule: 'two minutes',
    window: 'four weeks',
    of: 'films/undertow',
  },
  fate: { as: 'contradicts', by: 'stories/undertow-returns#fewer', on: '2020-07-16' },
  sentence: { before: 'It is said that ', words: 'nine million saw it', after: '.' },
}

export const PAYLOAD: ClaimPayload = {
  format: 2,
  build: 'test',
  id: 'claims/undertow-returns/seen',
  kind: 'claim',
  cards: { ...CARDS, 'questions/how-many': { name: 'How many?', line: '' } },
  claim: OWN,
  published: '2020-05',
  fates: [
    {
      fate: {
        as: 'confirms',
        by: 'stories/undertow-returns#counted',
        on: '2020-06',
        note: 'By their own count.',
      },
      claim: brief('stories/undertow-returns#counted', { said: '2020-06' }),
    },
    {
      fate: { as: 'contradicts', by: 'stories/undertow-returns#fewer', on: '2020-07-16' },
      claim: brief('stories/undertow-returns#fewer', {}),
    },
  ],
  effects: [{ as: 'supersedes', claim: brief('stories/undertow-returns#guess', { said: '2020-04' }) }],
  contradictions: [
    {
      claim: brief('stories/undertow-returns#fewer', {}),
      better: 'other',
      note: 'The later count is whole.',
    },
  ],
  questions: [{ ref: 'questions/how-many', role: 'hint', answer: 'Many' }],
  figures: [
    {
      rule: 'two minutes',
      window: 'four weeks',
      unit: 'households',
      items: [
        { ref: OWN.ref, value: 9_000_000, status: 'projected', by: 'people/ada-quill', said: '2020-05-04' },
        {
          ref: 'stories/undertow-returns#fewer',
          value: 4_500_000,
          status: 'confirmed',
          by: 'people/ben-stroud',
          said: '2020-07-16',
        },
      ],
    },
    {
      rule: 'all hours',
      window: '28 days',
      unit: 'hours',
      items: [
        {
          ref: 'stories/undertow-returns#hours',
          value: 23_000_000,
          status: 'confirmed',
          by: 'people/ben-stroud',
          said: '2021',
        },
      ],
    },
  ],
  sources: [
    {
      id: 'wire',
      outlet: 'outlets/the-wire',
      url: null,
      dated: null,
      role: 'origin',
      note: 'Read as a copy.',
    },
  ],
}
export const RETOLD: ClaimPayload = {
  ...PAYLOAD,
  retellings: [brief('stories/undertow-returns#seen-again', { by: 'people/ada-quill', said: '2020-05-04' })],
}
export const SHUT: ClaimPayload = {
  ...PAYLOAD,
  claim: { ...OWN, spoils: [{ film: 'films/undertow', level: 'ending' }] },
}
