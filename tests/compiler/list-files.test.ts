import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Change, inWorld, problemsAfter, problemsIn, reports } from '#tests/fixtures/world.ts'
import { loadDataset } from '#src/compiler/load.ts'

const copy =
  (name: string): Change =>
  (files) =>
    files.write(`people/${name}`, files.text('people/cy-mora.json'))

describe('the files of the dataset', () => {
  it('takes only names that are slugs (A9, A28)', async () => {
    expect(
      await reports({
        'upper case': copy('Cy-Mora.json'),
        accents: copy('cy-morá.json'),
        'a look-alike': copy('сy-mora.json'),
        invisible: copy('cy\u200b-mora.json'),
        'two hyphens': copy('cy--mora.json'),
        'a query': copy('cy?mora.json'),
        long: copy(`${'x'.repeat(81)}.json`),
        dots: copy('...json'),
        reserved: copy('con.json'),
        'a page of the folder': copy('index.json'),
        prototype: copy('__proto__.json'),
      }),
    ).toMatchInlineSnapshot(`
      "
      upper case
        people/Cy-Mora.json: expected a name of lower-case letters and digits in words joined by single hyphens, found "Cy-Mora.json", did you mean "cy-mora.json"?
      accents
        people/cy-morá.json: expected a name of lower-case letters and digits in words joined by single hyphens, found "cy-morá.json", did you mean "cy-mora.json"?
      a look-alike
        people/сy-mora.json: expected a name of lower-case letters and digits in words joined by single hyphens, found "сy-mora.json"
      invisible
        people/cy​-mora.json: expected a name of lower-case letters and digits in words joined by single hyphens, found "cy<U+200B>-mora.json", did you mean "cy-mora.json"?
      two hyphens
        people/cy--mora.json: expected a name of lower-case letters and digits in words joined by single hyphens, found "cy--mora.json", did you mean "cy-mora.json"?
      a query
        people/cy?mora.json: expected a name of lower-case letters and digits in words joined by single hyphens, found "cy?mora.json", did you mean "cy-mora.json"?
      long
        people/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.json: expected a name of at most 80 characters, found 81
      dots
        people/...json: expected a name of lower-case letters and digits in words joined by single hyphens, found "...json"
      reserved
        people/con.json: expected another name, found "con", which is reserved
      a page of the folder
        people/index.json: expected another name, found "index", which is reserved
      prototype
        people/__proto__.json: expected a name of lower-case letters and digits in words joined by single hyphens, found "__proto__.json", did you mean "proto.json"?
      "
    `)
    expect(await problemsAfter(copy(`${'x'.repeat(80)}.json`))).toBe('')
  })

  it('names whatever does not belong there (A29)', async () => {
    expect(
      await reports({
        'a hidden file': (files) => files.write('people/.DS_Store', ''),
        'another kind of file': (files) => files.write('people/cy-mora.md', '# Cy'),
        'an unknown folder': (files) => files.write('persons/cy-mora.json', '{}'),
        'a folder of records': (files) => files.write('people/old/cy-mora.json', '{}'),
        'a record at the top': (files) => files.write('cy-mora.json', '{}'),
        'a stray schema': (files) => files.write('schema/notes.txt', ''),
        'no site': (files) => files.remove('site.json'),
        'a schema': (files) => files.write('schema/person.json', '{}'),
      }),
    ).toMatchInlineSnapshot(`
      "
      a hidden file
        people/.DS_Store: expected only records, <name>.json, found ".DS_Store"
      another kind of file
        people/cy-mora.md: expected only records, <name>.json, found "cy-mora.md"
      an unknown folder
        persons: expected only site.json, schema and the folders stories, questions, people, companies, outlets, films, characters, found "persons"
      a folder of records
        people/old: expected only records, <name>.json, found a folder
      a record at the top
        cy-mora.json: expected only site.json, schema and the folders stories, questions, people, companies, outlets, films, characters, found "cy-mora.json"
      a stray schema
        schema/notes.txt: expected only JSON Schemas, <kind>.json, found "notes.txt"
      no site
        site.json: expected this file, found nothing
      a schema
        no problem
      "
    `)
  })

  it('does not follow symbolic links (A28)', async () => {
    const report = await inWorld(
      () => undefined,
      async (folder) => {
        await symlink('/etc/hostname', join(folder, 'people/host.json'))
        await symlink(join(folder, 'people'), join(folder, 'schema'))
        return problemsIn(folder)
      },
    )
    expect(report).toMatchInlineSnapshot(`
      "people/host.json: expected a file of its own, found a symbolic link
      schema: expected a file of its own, found a symbolic link"
    `)
  })

  it('names a folder that is not there or holds nothing', async () => {
    await inWorld(
      () => undefined,
      async (folder) => {
        await mkdir(join(folder, 'empty'))
        await expect(loadDataset(join(folder, 'none'))).rejects.toThrow(
          'expected a folder that holds the dataset, found none',
        )
        await expect(loadDataset(join(folder, 'empty'))).rejects.toThrow(
          'site.json: expected this file, found nothing',
        )
      },
    )
  })

  it('lists the records in the order of their ids, not of their files', async () => {
    const refs = await inWorld(
      (files) => {
        copy('cy.json')(files)
        copy('cy-a.json')(files)
      },
      async (folder) => [...(await loadDataset(folder)).entries.keys()],
    )
    expect(refs).toEqual(refs.toSorted())
    expect(refs.filter((ref) => ref.startsWith('people/cy'))).toEqual([
      'people/cy',
      'people/cy-a',
      'people/cy-mora',
    ])
  })
})
