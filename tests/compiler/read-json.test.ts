import { describe, expect, it } from 'vitest'
import { type Change, type Files, inWorld, problemsAfter, reports } from '#tests/fixtures/world.ts'
import { loadDataset } from '#src/compiler/load.ts'

const ANN = 'people/ann-reed.json'
const NAME = '"name": "Ann Reed",'
const bytes = (text: string, encoding: BufferEncoding): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding))
const rename = (to: string) => (files: Files) => files.replace(ANN, 'Ann Reed', to)

const whole = (change: Change) => inWorld(change, loadDataset)
const records = async (change: Change) =>
  [...(await whole(change)).entries.values()].map(({ record }) => record)

describe('reading a file', () => {
  it('says where JSON is malformed (A1)', async () => {
    expect(
      await reports({
        comma: (files) => files.replace(ANN, NAME, '"name": "Ann Reed"'),
        quote: (files) => files.replace(ANN, NAME, '"name": "Ann Reed,'),
        comment: (files) => files.replace(ANN, NAME, `// her name\n${NAME}`),
        'trailing comma': (files) => files.write(ANN, '{ "name": "Ann Reed", }'),
        cut: (files) => files.write(ANN, files.text(ANN).slice(0, 100)),
        NaN: (files) => files.write(ANN, '{ "name": NaN }'),
        empty: (files) => files.write(ANN, ''),
        'two values': (files) => files.write(ANN, '{} {}'),
        'another white space': (files) => files.write(ANN, '{\u00a0}'),
      }),
    ).toMatchInlineSnapshot(`
      "
      comma
        people/ann-reed.json:4:3: expected a comma, found "otherNames"
      quote
        people/ann-reed.json:3:11: expected a closing quotation mark, found "Ann Reed,"
        people/ann-reed.json:4:3: expected a comma, found "otherNames"
      comment
        people/ann-reed.json:3:3: expected JSON without comments, found "// her name"
      trailing comma
        people/ann-reed.json:1:23: expected a key in double quotes, found "}"
      cut
        people/ann-reed.json:6:4: expected a closing brace }, found the end of the file
      NaN
        people/ann-reed.json:1:11: expected a JSON value, found "NaN"
        people/ann-reed.json:1:15: expected a value, found "}"
      empty
        people/ann-reed.json:1:1: expected a value, found the end of the file
      two values
        people/ann-reed.json:1:4: expected the end of the file, found "{"
      another white space
        people/ann-reed.json:1:2: expected a JSON value, found "<U+00A0>"
      "
    `)
  })

  it('names the byte at which a text is not UTF-8 (A2)', async () => {
    expect(
      await reports({
        'UTF-16': (files) => files.write(ANN, bytes(files.text(ANN), 'utf16le')),
        'UTF-16 with its mark': (files) => files.write(ANN, bytes(`\ufeff${files.text(ANN)}`, 'utf16le')),
        'Latin-1': (files) => files.write(ANN, bytes(files.text(ANN).replace('Ann', 'Änne'), 'latin1')),
        gzip: (files) => files.write(ANN, new Uint8Array([31, 139, 8, 4, 9])),
        'cut in a letter': (files) => files.write(ANN, bytes('{ "a": "é', 'utf8').subarray(0, -1)),
      }),
    ).toMatchInlineSnapshot(`
      "
      UTF-16
        people/ann-reed.json: expected UTF-8, found another encoding or damage at byte 2
      UTF-16 with its mark
        people/ann-reed.json: expected UTF-8, found another encoding or damage at byte 1
      Latin-1
        people/ann-reed.json: expected UTF-8, found another encoding or damage at byte 53
      gzip
        people/ann-reed.json: expected UTF-8, found another encoding or damage at byte 2
      cut in a letter
        people/ann-reed.json: expected UTF-8, found another encoding or damage at byte 9
      "
    `)
    expect(await problemsAfter(rename('Änne Reed'))).toBe('')
  })

  it('reads the same from a file with a byte order mark or with CRLF (A3)', async () => {
    const plain = await records(() => undefined)
    expect(await records((files) => files.write(ANN, `\ufeff${files.text(ANN)}`))).toEqual(plain)
    expect(await records((files) => files.write(ANN, files.text(ANN).replaceAll('\n', '\r\n')))).toEqual(
      plain,
    )
  })

  it('counts lines alike after CRLF', async () => {
    const spoil = (files: Files) => files.replace(ANN, '"Director"', '5')
    const crlf = (files: Files) => {
      spoil(files)
      files.write(ANN, files.text(ANN).replaceAll('\n', '\r\n'))
    }
    expect(await problemsAfter(crlf)).toBe(await problemsAfter(spoil))
  })

  it('refuses a key that stands twice in one object (A4)', async () => {
    expect(
      await reports({
        plain: (files) => files.replace(ANN, NAME, `${NAME} "name": "Ann",`),
        'written otherwise': (files) => files.replace(ANN, NAME, `${NAME} "n\\u0061me" : "Ann",`),
        'deep inside': (files) => files.replace(ANN, '"place"', '"date": "1975", "place"'),
        'in two objects': (files) =>
          files.replace(ANN, NAME, `${NAME} "identifiers2": { "name": "{\\"name\\": 1}" },`),
      }),
    ).toMatchInlineSnapshot(`
      "
      plain
        people/ann-reed.json:3:23: expected each key once, found "name" again
      written otherwise
        people/ann-reed.json:3:23: expected each key once, found "name" again
      deep inside
        people/ann-reed.json:11:5: expected each key once, found "date" again
      in two objects
        people/ann-reed.json:3:23 identifiers2: expected a known field, found "identifiers2"
      "
    `)
  })

  it('refuses damaged and invisible characters (A5, A23, A24)', async () => {
    expect(
      await reports({
        'half a pair': rename('Ann\\ud83d'),
        'half a pair in a key': (files) => files.replace(ANN, NAME, `${NAME} "\\udc00": 1,`),
        replacement: rename('Ann\ufffd'),
        control: rename('Ann\\u0007'),
        'bare control': rename('Ann\u0007'),
        noncharacter: rename('Ann\\ufdd0'),
        override: rename('\u202eAnn'),
        'open isolate': rename('\u2067Ann'),
        flood: rename(`Ann${'\u0301'.repeat(9)}`),
        'in an address': (files) => files.replace('outlets/harbour-post.json', 'org/', 'org/\\u202e'),
      }),
    ).toMatchInlineSnapshot(`
      "
      half a pair
        people/ann-reed.json:3:11: expected whole characters, found half of a surrogate pair
      half a pair in a key
        people/ann-reed.json:3:23: expected whole characters, found half of a surrogate pair
      replacement
        people/ann-reed.json:3:11 name: expected no control, override or damaged characters, found U+FFFD
      control
        people/ann-reed.json:3:11 name: expected no control, override or damaged characters, found U+0007
      bare control
        people/ann-reed.json:3:11: expected no control character inside a string, found "Ann\\u0007"
      noncharacter
        people/ann-reed.json:3:11 name: expected no control, override or damaged characters, found U+FDD0
      override
        people/ann-reed.json:3:11 name: expected no control, override or damaged characters, found U+202E
      open isolate
        people/ann-reed.json:3:11 name: expected no control, override or damaged characters, found U+2067
      flood
        people/ann-reed.json:3:11 name: expected no control, override or damaged characters, found more combining marks than a letter bears
      in an address
        outlets/harbour-post.json:12:10 url: expected a plain https address, found "https://post.example.org/<U+202E>"
      "
    `)
    expect(await problemsAfter(rename('👩🏽‍🚀 עדי'))).toBe('')
  })

  it('refuses a root that is no object (A6)', async () => {
    expect(
      await reports({
        null: (files) => files.write(ANN, 'null'),
        text: (files) => files.write(ANN, '"Ann"'),
        list: (files) => files.write(ANN, '[{}]'),
        'the site': (files) => files.write('site.json', '3'),
      }),
    ).toMatchInlineSnapshot(`
      "
      null
        people/ann-reed.json:1:1: expected an object, found null
      text
        people/ann-reed.json:1:1: expected an object, found "Ann"
      list
        people/ann-reed.json:1:1: expected an object, found a list
      the site
        site.json:1:1: expected an object, found 3
      "
    `)
  })

  it('bears bottomless nesting (A7)', async () => {
    expect(
      await reports({
        open: (files) => files.write(ANN, '['.repeat(60_000)),
        closed: (files) => files.write(ANN, `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`),
        brackets: rename('['.repeat(50)),
      }),
    ).toMatchInlineSnapshot(`
      "
      open
        people/ann-reed.json:1:41: expected at most 40 levels of nesting, found more
      closed
        people/ann-reed.json:1:201: expected at most 40 levels of nesting, found more
      brackets
        no problem
      "
    `)
  })

  it('bears quotation marks and escapes without end', async () => {
    expect(
      await reports({
        quotes: (files) => files.write(ANN, '"'.repeat(100_001)),
        escapes: (files) => files.write(ANN, `"${'\\"'.repeat(100_000)}`),
      }),
    ).toMatchInlineSnapshot(`
      "
      quotes
        people/ann-reed.json:1:3: expected the end of the file, found "\\""
      escapes
        people/ann-reed.json:1:1: expected a closing quotation mark, found "\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"\\\\\\"…"
      "
    `)
  })

  it('refuses a file that is too large, and a text that is too long (A25)', async () => {
    expect(
      await reports({
        file: (files) => files.set(ANN, ['bio'], ['x'.repeat(300_000)]),
        name: rename('x'.repeat(81)),
        list: (files) =>
          files.set(
            ANN,
            ['otherNames'],
            Array.from({ length: 13 }, (_, index) => `Ann ${index}`),
          ),
      }),
    ).toMatchInlineSnapshot(`
      "
      file
        people/ann-reed.json: expected at most 256 kB, found 295 kB
      name
        people/ann-reed.json:3:11 name: expected at most 80 characters, found 81
      list
        people/ann-reed.json:4:17 otherNames: expected at most 12 entries, found 13
      "
    `)
    expect(await problemsAfter(rename('x'.repeat(80)))).toBe('')
  })
})
