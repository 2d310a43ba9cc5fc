import { expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { createNodes } from '#src/hub/json-ld/node.ts'
import { relationProperties } from '#src/hub/json-ld/relations.ts'
import { linkDataset } from '#src/hub/link.ts'
import { searchIndex } from '#src/hub/search-index.ts'
import { spoiledFilms } from '#src/hub/spoiled-films.ts'
import { inWorld } from '#tests/fixtures/world.ts'

const load = () =>
  inWorld((files) => {
    const part = { role: 'cast', sources: ['almanac'] }
    const spoils = [{ film: 'films/the-shore', level: 'aftermath' }]
    files.set(
      'films/the-tide-2.json',
      ['credits'],
      [
        { ...part, name: 'Gus Tern', as: 'The drowned man', spoils },
        { ...part, name: 'Hal Wren', as: 'The mate' },
      ],
    )
  }, loadDataset)

it('makes a film that only a credit gives away one that a reader may guard', async () => {
  expect(spoiledFilms(await load())).toContain('films/the-shore')
})

it('tells machines and the search of no credit that gives something away', async () => {
  const linked = linkDataset(await load())
  const told = JSON.stringify(relationProperties(linked, createNodes(linked)).get('films/the-tide-2'))
  expect(told).toContain('Hal Wren')
  expect(told).not.toMatch(/Gus Tern|The drowned man/)
  const { words } = searchIndex(linked).records.find(({ ref }) => ref === 'films/the-tide-2') ?? {}
  expect(words).toContain('Hal Wren')
  expect(words).not.toMatch(/Gus Tern|The drowned man/)
})
