import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { linkDataset } from '#src/hub/link.ts'
import { searchIndex } from '#src/hub/search-index.ts'
import type { SearchIndex } from '#src/model/search-index.ts'
import { inWorld } from '#tests/fixtures/world.ts'

let index: SearchIndex
beforeAll(async () => {
  index = await inWorld(
    (files) => {
      files.set('people/ann-reed.json', ['otherNames'], ['Annie'])
      files.set(
        'stories/tide-settled.json',
        ['claims', 0, 'spoils'],
        [
          { film: 'films/the-tide', level: 'ending' },
          { film: 'films/the-tide', level: 'premise' },
        ],
      )
    },
    async (folder) => searchIndex(linkDataset(await loadDataset(folder))),
  )
})

describe('the index of the small world', () => {
  it('has names, other names and lines', () => {
    const ann = index.records.find(({ ref }) => ref === 'people/ann-reed')
    expect(ann).toMatchObject({ name: 'Ann Reed', otherNames: ['Annie'] })
    expect(ann?.line).not.toBe('')
  })

  it('has plain text for claims, and what some guard could shut', () => {
    for (const { text } of index.claims) expect(text).not.toMatch(/[[\]*{}]/)
    const levels = index.claims.flatMap(({ spoils = [] }) => spoils.map(({ level }) => level))
    expect(levels).toContain('ending')
    expect(levels).not.toContain('premise')
  })

  it('says which words are titles, of claims and of records', () => {
    const prequel = index.claims.find(({ text }) => text === 'The Tide 2 is a prequel.')
    expect(prequel?.titles).toEqual(['The Tide 2'])
    const asked = index.records.find(({ line }) => line === 'When The Tide 2 is set.')
    expect(asked?.titles).toEqual(['The Tide 2'])
  })

  it('never names a speaker as the subject of their own claim', () => {
    expect(index.claims.some(({ about }) => about?.some((ref) => ref.startsWith('films/')))).toBe(true)
    expect(index.claims.filter(({ by, about }) => about?.includes(by))).toEqual([])
  })

  it('tells nothing of the answers to a question', () => {
    const questions = index.records.filter(({ ref }) => ref.startsWith('questions/'))
    expect(questions.length).toBeGreaterThan(0)
    for (const question of questions) expect(question.words).toBeUndefined()
  })
})
