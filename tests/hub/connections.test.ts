import { expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { linkDataset, type Linked } from '#src/hub/link.ts'
import { connectionsPage } from '#src/hub/pages/connections.ts'
import { type Change, inWorld } from '#tests/fixtures/world.ts'

const pageOf = async (change: Change = () => {}) =>
  connectionsPage(linkDataset(await inWorld(change, loadDataset)))

/** Has the lead story name these records too. */
const naming =
  (...refs: string[]): Change =>
  (files) => {
    const dek = refs.map((ref) => `[${ref.split('/')[1]}](${ref})`).join(' and ')
    files.set('stories/tide-settled.json', ['dek'], `${dek} meet.`)
  }

it('lists by name every record that is tied to another, and none that is tied to nothing', async () => {
  const { records, cards } = await pageOf()
  expect(records.map(({ ref }) => cards[ref]?.name)).toEqual([
    'Ann Reed',
    'Ben Reed',
    'Brightline',
    'Captain Holt',
    'Cy Mora',
    'Harbour Post',
    'Lantern',
    'Mara Quill',
    'The Shore',
    'The Tide',
    'The Tide 2',
  ])
})

it('tells each tie from both ends', async () => {
  const { records } = await pageOf()
  const headings = (ref: string, other: string) =>
    records
      .find((record) => record.ref === ref)
      ?.relations.filter(({ items }) => items.some((item) => item.ref === other))
      .map(({ heading }) => heading)
  expect(headings('people/ann-reed', 'films/the-tide')).toEqual(['Directed', 'Executive producer of'])
  expect(headings('films/the-tide', 'people/ann-reed')).toEqual(['Directed by', 'Executive produced by'])
})

it('ties a character to its film and to its actor from both ends', async () => {
  const { records } = await pageOf()
  const refs = (ref: string, heading: string) =>
    records
      .find((record) => record.ref === ref)
      ?.relations.find((relation) => relation.heading === heading)
      ?.items.map((item) => item.ref)
  expect(refs('people/cy-mora', 'Plays')).toEqual(['characters/captain-holt'])
  expect(refs('characters/captain-holt', 'Played by')).toEqual(['people/cy-mora'])
  expect(refs('films/the-tide', 'Characters')).toEqual(['characters/captain-holt'])
  expect(refs('characters/captain-holt', 'Appears in')).toEqual(['films/the-tide'])
})

/** A part that gives away how the film before ends, beside one that gives nothing away. */
const secretPart: Change = (files) =>
  files.set(
    'films/the-tide-2.json',
    ['credits'],
    [
      {
        role: 'cast',
        who: 'people/cy-mora',
        character: 'characters/captain-holt',
        sources: ['almanac'],
        spoils: [{ film: 'films/the-tide', level: 'ending' }],
      },
    ],
  )

it.each<[string, () => Promise<Linked>]>([
  ['the hub', async () => linkDataset(await loadDataset('src/content'))],
  [
    'a world with a part that gives something away',
    async () => linkDataset(await inWorld(secretPart, loadDataset)),
  ],
])('gives as much away at one end of a tie as at the other, in %s', async (_, load) => {
  const { records } = connectionsPage(await load())
  const given = (from: string, to: string) =>
    records
      .filter(({ ref }) => ref === from)
      .flatMap(({ relations }) => relations.flatMap(({ items }) => items))
      .filter(({ ref }) => ref === to)
      .map(({ spoils = [] }) => JSON.stringify(spoils))
      .toSorted()
  for (const { ref, relations } of records)
    for (const other of new Set(relations.flatMap(({ items }) => items.flatMap((item) => item.ref ?? []))))
      expect([ref, other, given(other, ref)]).toEqual([ref, other, given(ref, other)])
})

it('shuts a part that gives something away at each of its ends, and not what another film tells openly', async () => {
  const { records } = await pageOf(secretPart)
  const shut = records.flatMap(({ ref, relations }) =>
    relations.flatMap(({ heading, items }) =>
      items.filter(({ spoils }) => spoils?.[0]?.level === 'ending').map((item) => [ref, heading, item.ref]),
    ),
  )
  expect(shut).toEqual([
    ['characters/captain-holt', 'Appears in', 'films/the-tide-2'],
    ['people/cy-mora', 'Appears in', 'films/the-tide-2'],
    ['films/the-tide-2', 'Cast', 'people/cy-mora'],
    ['films/the-tide-2', 'Characters', 'characters/captain-holt'],
  ])
})

it('begins with the two of the lead story’s cast that are furthest apart', async () => {
  const { example } = await pageOf(naming('outlets/harbour-post', 'people/cy-mora', 'people/ann-reed'))
  expect(example).toEqual({ from: 'outlets/harbour-post', to: 'people/cy-mora' })
})

it('begins with no two that only something guarded ties', async () => {
  const { example } = await pageOf(naming('characters/mara-quill', 'outlets/harbour-post', 'people/cy-mora'))
  expect(example).toEqual({ from: 'outlets/harbour-post', to: 'people/cy-mora' })
})
