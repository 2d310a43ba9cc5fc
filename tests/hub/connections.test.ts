import { expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { linkDataset } from '#src/hub/link.ts'
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

it('begins with the two of the lead story’s cast that are furthest apart', async () => {
  const { example } = await pageOf(naming('outlets/harbour-post', 'people/cy-mora', 'people/ann-reed'))
  expect(example).toEqual({ from: 'outlets/harbour-post', to: 'people/cy-mora' })
})

it('begins with no two that only something guarded ties', async () => {
  const { example } = await pageOf(naming('characters/mara-quill', 'outlets/harbour-post', 'people/cy-mora'))
  expect(example).toEqual({ from: 'outlets/harbour-post', to: 'people/cy-mora' })
})
