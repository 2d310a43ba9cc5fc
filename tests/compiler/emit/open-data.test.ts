import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { openFiles } from '#src/compiler/emit/open-data.ts'
import { loadDataset } from '#src/compiler/load.ts'
import type { Dataset } from '#src/hub/dataset.ts'
import { linkDataset } from '#src/hub/link.ts'
import { KINDS } from '#src/model/kinds.ts'
import { type Change, inWorld, world } from '#tests/fixtures/world.ts'

const mended = { on: '2021-03', was: 'Wet.', now: 'Dry.' }
const change: Change = (files) => {
  files.set('stories/tide-returns.json', ['corrected'], [{ ...mended, claim: 'script' }])
  files.set('stories/tide-settled.json', ['spoils'], [{ film: 'films/the-tide', level: 'ending' }])
}

const datasets = {
  'the hub': () => loadDataset('src/content'),
  'the small world': () => inWorld(change, loadDataset),
}

/** What is read of any of the files. */
type File = Record<string, unknown> & { $schema: string }

/** Whether a published file is what its published schema says, by a validator that knows nothing of the hub. */
function validator(files: ReadonlyMap<string, File>) {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  for (const [path, schema] of files) if (path.includes('/schema/')) ajv.addSchema(schema, path)
  return (path: string, value: File): string[] => {
    const address = new URL(value.$schema, `https://hub.example/${path}`).pathname.slice(1)
    const validate = ajv.getSchema(address)
    if (!validate) return [`${path}: no schema at ${address}`]
    return validate(value) ? [] : (validate.errors ?? []).map(({ message }) => `${path}: ${message}`)
  }
}

describe.each(Object.entries(datasets))('what %s publishes', (_name, load) => {
  let dataset: Dataset
  let files = new Map<string, File>()
  const fileAt = (name: string): File => {
    const file = files.get(`open/v1/${name}.json`)
    if (!file) throw new Error(`no file ${name}`)
    return file
  }

  beforeAll(async () => {
    dataset = await load()
    const written = [...openFiles(linkDataset(dataset), 'b1')]
    files = new Map(written.map(([path, text]) => [path, JSON.parse(text)]))
    expect(files.size).toBe(written.length)
  })

  it('is every record as it was written, under its id and with it', () => {
    for (const [ref, { record }] of dataset.entries) expect(fileAt(ref)).toEqual({ ...record, id: ref })
    expect(fileAt('dataset')['records']).toEqual(
      Object.fromEntries([...dataset.entries].map(([ref, { record }]) => [ref, record])),
    )
  })

  it('is what its schemas say', { timeout: 60_000 }, () => {
    const check = validator(files)
    const others = [...files].filter(([path]) => !path.includes('/schema/'))
    expect(others).toHaveLength(dataset.entries.size + 3)
    expect(others.flatMap(([path, file]) => check(path, file))).toEqual([])
  })

  it('has schemas that refuse what the model refuses', { timeout: 60_000 }, () => {
    const check = validator(files)
    const ref = [...dataset.entries.keys()].find((id) => id.startsWith('people/'))
    const person = fileAt(ref ?? '')
    const path = `open/v1/${ref}.json`
    expect(check(path, { ...person, shoeSize: 9 })).not.toEqual([])
    expect(check(path, { ...person, name: 9 })).not.toEqual([])
    expect(check(path, { ...person, id: 'films/nobody' })).not.toEqual([])
    expect(check(path, { ...person, born: { date: '4 May', sources: ['a'] } })).not.toEqual([])
    const { name: _, ...nameless } = person
    expect(check(path, nameless)).not.toEqual([])
  })

  it('is listed, each record with its file, its page and its kind', () => {
    const { records, files: named, schemas } = fileAt('index')
    const listed = records as { id: string; kind: keyof typeof KINDS; file: string; page: string }[]
    expect(listed.map(({ id }) => id)).toEqual([...dataset.entries.keys()])
    for (const { id, kind, file, page } of listed) {
      expect(files.has(`open/v1/${file}`)).toBe(true)
      expect(page).toBe(`${dataset.site.url}/${id}`)
      expect(id.startsWith(`${KINDS[kind].folder}/`)).toBe(true)
    }
    for (const file of [...Object.values(named ?? {}), ...Object.values(schemas ?? {})])
      expect(files.has(`open/v1/${file}`)).toBe(true)
  })
})

describe('the list of records', () => {
  it('names nothing that a reader may keep shut', async () => {
    const dataset = await inWorld(change, loadDataset)
    const written = new Map(openFiles(linkDataset(dataset), 'b1'))
    const index = written.get('open/v1/index.json') ?? ''
    const { headline } = world.story['tide-settled'] ?? { headline: '' }
    expect(written.get('open/v1/stories/tide-settled.json')).toContain(headline)
    expect(index).not.toContain(headline)
  })
})
