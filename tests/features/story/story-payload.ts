import type { ClaimView, StoryPayload } from '#src/model/payload.schema.ts'
import { CARDS } from '#tests/records/render-page.tsx'

const claim = (slug: string, rest: Partial<ClaimView>): ClaimView => ({
  ref: `stories/undertow-returns#${slug}`,
  text: [`The claim ${slug}.`],
  status: 'confirmed',
  by: 'people/ada-quill',
  said: '2020-05-04',
  sources: ['wire'],
  ...rest,
})

/** A story with a claim of each sort that its page treats in its own way. */
export const PAYLOAD: StoryPayload = {
  format: 2,
  build: 'test',
  id: 'stories/undertow-returns',
  kind: 'story',
  cards: CARDS,
  headline: [{ type: 'claim', claim: 'sequel', first: true, children: ['A second Undertow'] }],
  dek: ['What is known.'],
  published: '2020-05',
  inferred: true,
  minutes: 4,
  about: ['films/undertow'],
  cast: [{ ref: 'people/ada-quill', role: 'Director' }],
  body: [
    {
      type: 'paragraph',
      children: ['First ', { type: 'claim', claim: 'deal', first: true, children: ['the deal'] }, '.'],
    },
    { type: 'heading', text: 'A number' },
    { type: 'figure', claim: 'seen', first: true },
    { type: 'quote', text: 'a deal', claim: 'deal' },
  ],
  claims: [
    claim('seen', {
      status: 'projected',
      figure: {
        value: 90_000_000,
        unit: 'households',
        rule: 'two minutes',
        window: 'four weeks',
        of: 'films/undertow',
      },
    }),
    claim('deal', {
      to: 'outlets/the-wire',
      relays: [{ by: 'outlets/the-echo', on: '2020-05', drift: 'called it signed' }],
      quote: 'a deal',
      note: 'Only the words are known.',
      sources: ['echo', 'wire'],
    }),
    claim('sequel', {
      status: 'open',
      fate: {
        as: 'resolves',
        by: 'stories/undertow-returns#deal',
        on: '2021-09-25',
        answer: 'forwards',
        note: 'As she put it.',
      },
    }),
  ],
  sources: [
    {
      id: 'wire',
      outlet: 'outlets/the-wire',
      url: null,
      dated: '2020-05-04',
      role: 'origin',
      note: 'Read as a copy.',
    },
    { id: 'echo', outlet: 'outlets/the-echo', url: 'https://echo.example/a', dated: null, role: 'retold' },
  ],
}
