import { describe, expect, it } from 'vitest'
import type { QuestionPayload, SiteInfo } from '#src/model/payload.schema.ts'
import { head } from '#src/pages/QuestionPage.tsx'

const SITE: SiteInfo = {
  format: 2,
  build: 'test',
  name: 'Tidings',
  tagline: 'All about it',
  description: 'A hub.',
  url: 'https://tidings.example.org',
  locale: 'en-GB',
  updated: '2021-04-01',
  sections: [],
  films: [],
}

const PAYLOAD: QuestionPayload = {
  format: 2,
  build: 'test',
  id: 'questions/survived',
  kind: 'question',
  cards: {},
  title: 'Did he survive?',
  note: ['The end leaves him ', { type: 'emphasis', children: ['falling'] }, '.'],
  question: { ref: 'questions/survived', title: 'Did he survive?', state: 'open', asked: '2020', hints: 0 },
  answers: [],
  asked: {
    ref: 'stories/a#b',
    text: [],
    status: 'open',
    by: 'people/ada-quill',
    said: '2020',
    sentence: { before: '', words: '', after: '' },
  },
  replies: [],
}

describe('the head of a question', () => {
  it('has the title and the note', () => {
    expect(head(PAYLOAD, SITE, {})).toEqual({
      title: 'Did he survive?',
      description: 'The end leaves him falling.',
    })
  })

  it('keeps title and note to itself where they give away what is kept shut', () => {
    const question: QuestionPayload['question'] = {
      ...PAYLOAD.question,
      spoils: [{ film: 'films/undertow', level: 'ending' }],
    }
    const cards = { 'films/undertow': { name: 'Undertow', line: '' } }
    const shut = head({ ...PAYLOAD, question, cards }, SITE, {})
    expect(shut.title).toBe('A question that gives away the ending of Undertow')
    expect(shut.description).not.toContain('falling')
    expect(head({ ...PAYLOAD, question, cards }, SITE, { 'films/undertow': 'off' }).title).toBe(
      'Did he survive?',
    )
  })
})
