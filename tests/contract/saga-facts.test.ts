import { beforeAll, describe, expect, it } from 'vitest'
import { linkDataset, type Linked } from '#src/hub/link.ts'
import { loadDataset } from '#src/compiler/load.ts'
import { questionCard } from '#src/hub/pages/question.ts'
import { entriesOf } from '#src/hub/entries.ts'
import type { ClaimRef } from '#src/model/kinds.ts'
import { CONTRADICTIONS, DEVELOPMENTS, FIGURES, QUESTIONS } from './saga-table.ts'

let linked: Linked
beforeAll(async () => {
  linked = linkDataset(await loadDataset('src/content'))
})
const claimOf = (ref: string) => linked.claims.get(ref as ClaimRef)?.claim
/** Catalogues that disagree are no speakers: the two running times stand side by side on the film. */
const runningTime = (): string => {
  const entry = linked.dataset.entries.get('films/extraction')
  return (entry?.kind === 'film' && entry.record.runningTime?.text) || ''
}
const absent = (refs: string[]) => refs.filter((ref) => !claimOf(ref))

it('lists everything that is to be carried', () => {
  const counts = [DEVELOPMENTS, CONTRADICTIONS, QUESTIONS, FIGURES].map((table) => Object.keys(table).length)
  expect(counts).toEqual([5 + 24, 19, 12, 9])
})

describe.each(Object.entries(DEVELOPMENTS))('%s', (_, refs) => {
  it('is carried by claims', () => {
    expect(refs.length).toBeGreaterThan(0)
    expect(absent(refs)).toEqual([])
  })
})

describe.each(Object.entries(CONTRADICTIONS))('%s', (_, sides) => {
  it('has a claim on each side, or stands on the record it is about', () => {
    const onRecord = (ref: string) =>
      ref === 'films/extraction#runningTime' && runningTime().match(/11[67]/g)?.length === 2
    expect(sides.flatMap(absent).filter((ref) => !onRecord(ref))).toEqual([])
  })
})

describe.each(Object.entries(FIGURES))('%s', (_, refs) => {
  it('is a figure with its unit, rule, window and date', () => {
    const figures = refs.map((ref) => claimOf(ref)).filter((claim) => claim?.figure)
    expect(figures.length).toBeGreaterThan(0)
    for (const claim of figures)
      expect([claim?.figure?.unit, claim?.figure?.rule, claim?.figure?.window, claim?.said]).not.toContain(
        undefined,
      )
  })
})

describe('the questions', () => {
  /** As the ledger of facts has them: the state and, when settled, the day and the answer. */
  const STATES = {
    Q1: ['settled', '2021-09-25', 'sequel'],
    Q2: ['settled', '2021-09-25', 'Rake survived'],
    Q3: ['settled', '2021-09-25', 'Hargrave directs'],
    Q4: ['settled', '2021-09-25', 'Hemsworth returns'],
    Q5: ['leaning', undefined, undefined],
    Q6: ['settled', '2020-07-16', '90 million were reached'],
    Q9: ['leaning', undefined, undefined],
    Q10: ['settled', '2025-02-20', 'a shared universe exists'],
  }

  it.each(Object.entries(STATES))('%s stand where the facts leave them', (id, expected) => {
    const cards = entriesOf(linked.dataset, 'question').map((entry) => questionCard(linked, entry))
    const card = cards.find(({ ref }) => ref === QUESTIONS[id])
    expect([card?.state, card?.settled?.on, card?.settled?.answer]).toEqual(expected)
  })

  it('are all there', () => {
    expect(entriesOf(linked.dataset, 'question').map(({ ref }) => ref)).toEqual(
      expect.arrayContaining(Object.values(QUESTIONS)),
    )
  })
})

describe('the resolution chain', () => {
  it('can be walked from the words of 2020 to the reasons of 2023', () => {
    const chain = [
      'extraction-2-in-the-works',
      'russo-hours-later',
      'writing-begins',
      'a-universe-of-films',
      'tudum-teaser',
      'which-way-explained',
    ].map((slug) => `stories/${slug}`)
    const steps = [...linked.claims.values()].flatMap(({ story, claim }) =>
      (claim.effects ?? []).map(({ on }) => [story, on.slice(0, on.indexOf('#'))]),
    )
    const joined = (story: string) =>
      steps.some(
        ([from, to]) =>
          (from === story && chain.includes(to ?? '')) || (to === story && chain.includes(from ?? '')),
      )
    expect(chain.filter((story) => !joined(story))).toEqual([])
  })
})
