import { describe, expect, it } from 'vitest'
import { maskCard } from '#src/model/mask-card.ts'
import type { Cards } from '#src/model/payload.schema.ts'
import type { Spoils } from '#src/model/spoilers.ts'

const cards: Cards = { 'films/undertow': { name: 'Undertow', line: 'Film, 2020' } }
const ending: Spoils[] = [{ film: 'films/undertow', level: 'ending' }]
const after: Spoils[] = [{ film: 'films/undertow', level: 'aftermath' }]

describe('maskCard', () => {
  it('names a story and a question for what they give away', () => {
    const card = { name: 'He lives', line: 'After all.', spoils: ending }
    expect(maskCard('stories/lives', card, cards, {})).toEqual({
      name: 'A story that gives away the ending of Undertow',
      line: 'Open it if you don’t mind.',
      titles: ['Undertow'],
    })
    expect(
      maskCard('questions/lives', { ...card, spoils: after }, cards, { 'films/undertow': 'everything' }).name,
    ).toBe('A question that gives away what came after Undertow')
  })

  it('leaves a person the name and takes the line', () => {
    const card = { name: 'Ada Quill', line: 'Dies at the end.', spoils: ending }
    expect(maskCard('people/ada-quill', card, cards, {})).toEqual({
      name: 'Ada Quill',
      line: 'To say more gives away the ending of Undertow.',
      titles: ['Undertow'],
    })
  })

  it('shows what the guards let stand open', () => {
    const card = { name: 'It goes on', line: 'Next year.', spoils: after }
    expect(maskCard('stories/on', card, cards, {})).toBe(card)
    expect(maskCard('stories/on', { ...card, spoils: ending }, cards, { 'films/undertow': 'off' }).name).toBe(
      'It goes on',
    )
  })
})
