import { describe, expect, it } from 'vitest'
import { entriesOf } from '#src/hub/entries.ts'
import { loadDataset } from '#src/compiler/load.ts'
import { KIND_NAMES, KINDS } from '#src/model/kinds.ts'
import { CREDIT_NAMES, RELATION_NAMES } from '#src/model/relations.ts'
import { EFFECT_NAMES, STATUS_NAMES } from '#src/model/statuses.ts'
import { inWorld, site, world } from '#tests/fixtures/world.ts'

const load = () => inWorld(() => undefined, loadDataset)
const claims = Object.values(world.story).flatMap((story) => story.claims)

describe('a dataset without problems', () => {
  it('is read as it was written', async () => {
    const dataset = await load()
    expect(dataset.site).toEqual(site)
    for (const kind of KIND_NAMES) {
      const read = entriesOf(dataset, kind).map(({ ref, record }) => [ref, record])
      expect(Object.fromEntries(read)).toEqual(
        Object.fromEntries(
          Object.entries(world[kind]).map(([slug, record]) => [`${KINDS[kind].folder}/${slug}`, record]),
        ),
      )
    }
  })

  it('names each record’s file', async () => {
    const entry = (await load()).entries.get('people/ann-reed')
    expect(entry).toMatchObject({
      kind: 'person',
      ref: 'people/ann-reed',
      file: expect.stringMatching(/people\/ann-reed\.json$/),
    })
  })

  it('is a world of everything the model knows', () => {
    const all = (names: readonly string[]) => names.toSorted()
    const facts = KIND_NAMES.flatMap((kind) => Object.values(world[kind])).flatMap((record) =>
      'facts' in record ? (record.facts ?? []) : [],
    )
    expect(all([...new Set(facts.map(({ relation }) => relation))])).toEqual(all(RELATION_NAMES))
    const credits = Object.values(world.film).flatMap((film) => film.credits)
    expect(all([...new Set(credits.map(({ role }) => role))])).toEqual(all(CREDIT_NAMES))
    expect(all([...new Set(claims.map(({ status }) => status))])).toEqual(all(STATUS_NAMES))
    const effects = claims.flatMap((claim) => claim.effects ?? [])
    expect(all([...new Set(effects.map((effect) => effect.as))])).toEqual(all(EFFECT_NAMES))
    const blocks = Object.values(world.story).flatMap((story) => story.body)
    const types = blocks.map((block) => (typeof block === 'string' ? 'text' : (Object.keys(block)[0] ?? '')))
    expect(all([...new Set(types)])).toEqual(['figure', 'heading', 'quote', 'text'])
  })
})
