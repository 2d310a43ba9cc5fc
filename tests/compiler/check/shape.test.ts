import { describe, expect, it } from 'vitest'
import { type Change, type Files, problemsAfter, reports } from '#tests/fixtures/world.ts'

const ANN = 'people/ann-reed.json'
const STORY = 'stories/tide-returns.json'
const FILM = 'films/the-tide.json'

describe('the shape of a record', () => {
  it('says what a field should be (A8)', async () => {
    expect(
      await reports({
        missing: (files) => files.set(ANN, ['name'], undefined),
        null: (files) => files.set(ANN, ['name'], null),
        empty: (files) => files.set(ANN, ['name'], ''),
        'of another type': (files) => files.set(ANN, ['bio'], 'Ann Reed makes films.'),
        misspelt: (files) => files.replace(ANN, '"occupation"', '"ocupation"'),
        unknown: (files) => files.set(ANN, ['shoeSize'], 39),
        'misspelt inside': (files) => files.replace(STORY, '"window"', '"windw"'),
        blanks: (files) => files.set(ANN, ['name'], ' Ann Reed'),
        'another schema': (files) => files.set(ANN, ['$schema'], 'person.json'),
        'one of several': (files) => files.set(STORY, ['claims', 0, 'status'], 'confirmd'),
        'a number': (files) => files.set(STORY, ['claims', 4, 'figure', 'value'], -1),
        form: (files) => files.set(ANN, ['identifiers', 'imdb'], 'tt12'),
        'both of two': (files) => files.set(FILM, ['credits', 0, 'name'], 'Ann Reed'),
        'no list entry': (files) => files.set(ANN, ['bio'], []),
      }),
    ).toMatchInlineSnapshot(`
      "
      missing
        people/ann-reed.json:1:1 name: expected text, found nothing
      null
        people/ann-reed.json:3:11 name: expected text, found null
      empty
        people/ann-reed.json:3:11 name: expected some text, found none
      of another type
        people/ann-reed.json:16:10 bio: expected a list, found "Ann Reed makes films."
      misspelt
        people/ann-reed.json:8:3 ocupation: expected a known field, found "ocupation", did you mean "occupation"?
      unknown
        people/ann-reed.json:76:3 shoeSize: expected a known field, found "shoeSize"
      misspelt inside
        stories/tide-returns.json:110:9 claims[4].figure.windw: expected a known field, found "windw", did you mean "window"?
      blanks
        people/ann-reed.json:3:11 name: expected no blanks at the start or the end, found " Ann Reed"
      another schema
        people/ann-reed.json:2:14 $schema: expected "../schema/person.json", found "person.json"
      one of several
        stories/tide-returns.json:55:17 claims[0].status: expected "confirmed", "reported", "projected", "teased", "open", "rumour" or "opinion", found "confirmd", did you mean "confirmed"?
      a number
        stories/tide-returns.json:107:18 claims[4].figure.value: expected more than 0, found -1
      form
        people/ann-reed.json:55:13 identifiers.imdb: expected text of the form /^(tt|nm|co|ch)\\d{7,9}$/, found "tt12"
      both of two
        films/the-tide.json:40:5 credits[0]: expected exactly one of who and name, found an object with "role", "who", "sources" and "name"
      no list entry
        people/ann-reed.json:16:10 bio: expected at least one entry, found none
      "
    `)
  })

  it('finds the block that was meant', async () => {
    const block = (value: unknown) => (files: Files) => files.set(STORY, ['body', 1], value)
    expect(
      await reports({
        misspelt: block({ headin: 'What is open' }),
        'too much': block({ figure: 'viewers', note: 'Ours' }),
        'too little': block({ quote: 'a tide that never turns' }),
        'too long': block('x'.repeat(3001)),
        'of another type': block({ heading: ['What', 'is', 'open'] }),
        'like none': block({ text: 'What is open' }),
        number: block(5),
      }),
    ).toMatchInlineSnapshot(`
      "
      misspelt
        stories/tide-returns.json:33:7 body[1].headin: expected a known field, found "headin", did you mean "heading"?
      too much
        stories/tide-returns.json:34:7 body[1].note: expected a known field, found "note"
      too little
        stories/tide-returns.json:32:5 body[1].claim: expected text, found nothing
      too long
        stories/tide-returns.json:32:5 body[1]: expected at most 3000 characters, found 3001
      of another type
        stories/tide-returns.json:33:18 body[1].heading: expected text, found a list
      like none
        stories/tide-returns.json:32:5 body[1]: expected text, an object with "heading", an object with "quote" and "claim" or an object with "figure", found an object with "text"
      number
        stories/tide-returns.json:32:5 body[1]: expected text, an object with "heading", an object with "quote" and "claim" or an object with "figure", found 5
      "
    `)
  })

  it('wants sources (A14)', async () => {
    expect(
      await reports({
        'none named': (files) => files.set(STORY, ['claims', 0, 'sources'], []),
        'none at all': (files) => files.set(STORY, ['sources'], []),
        'without an address or a note': (files) => files.set(STORY, ['sources', 1, 'note'], undefined),
        unknown: (files) => files.set(STORY, ['claims', 1, 'sources'], ['pots']),
        'of a fact': (files) => files.set(ANN, ['facts', 0, 'sources'], ['elsewhere']),
        'of a credit': (files) => files.set(FILM, ['credits', 2, 'sources'], ['almanc']),
      }),
    ).toMatchInlineSnapshot(`
      "
      none named
        stories/tide-returns.json:49:18 claims[0].sources: expected at least one source, found none
      none at all
        stories/tide-returns.json:10:14 sources: expected at least one source, found none
      without an address or a note
        stories/tide-returns.json:20:5 sources[1]: expected a note that says why there is no address, found an object with "id", "outlet", "url", "dated", "inferred" and "role"
      unknown
        stories/tide-returns.json:71:9 claims[1].sources[0]: expected a source of this record, found "pots", did you mean "post"?
      of a fact
        people/ann-reed.json:25:9 facts[0].sources[0]: expected a source of this record, found "elsewhere"
      of a credit
        films/the-tide.json:58:9 credits[2].sources[0]: expected a source of this record, found "almanc", did you mean "almanac"?
      "
    `)
  })

  it('takes only dates that the calendar has, without times (A15)', async () => {
    const published = (date: unknown) => (files: Files) =>
      files.set('stories/tide-settled.json', ['published'], date)
    expect(
      await reports({
        impossible: published('2021-02-30'),
        ambiguous: published('09/03/2021'),
        'with a time': published('2021-03-10T10:00'),
        far: published('12021-03-10'),
        'a number': published(2021),
        'a month alone': published('2021-04'),
      }),
    ).toMatchInlineSnapshot(`
      "
      impossible
        stories/tide-settled.json:5:16 published: expected a date as YYYY, YYYY-MM or YYYY-MM-DD that the calendar has, without a time, found "2021-02-30"
      ambiguous
        stories/tide-settled.json:5:16 published: expected a date as YYYY, YYYY-MM or YYYY-MM-DD that the calendar has, without a time, found "09/03/2021"
      with a time
        stories/tide-settled.json:5:16 published: expected a date as YYYY, YYYY-MM or YYYY-MM-DD that the calendar has, without a time, found "2021-03-10T10:00"
      far
        stories/tide-settled.json:5:16 published: expected a date as YYYY, YYYY-MM or YYYY-MM-DD that the calendar has, without a time, found "12021-03-10"
      a number
        stories/tide-settled.json:5:16 published: expected text, found 2021
      a month alone
        no problem
      "
    `)
  })

  it('takes only plain https addresses (A19, A20)', async () => {
    const refused = [
      'http://post.example.org/',
      'javascript:alert(1)',
      'data:text/html,x',
      '//post.example.org/',
      'https://ann:secret@post.example.org/',
      'https://post.example.org:8443/',
      'https:\\\\post.example.org',
      'https://post',
      'HTTPS://раураl.com/',
    ]
    const changes: Record<string, Change> = {}
    for (const url of refused) changes[url] = (files) => files.set('outlets/harbour-post.json', ['url'], url)
    expect(await reports(changes)).toMatchInlineSnapshot(`
      "
      http://post.example.org/
        outlets/harbour-post.json:12:10 url: expected a plain https address, found "http://post.example.org/"
      javascript:alert(1)
        outlets/harbour-post.json:12:10 url: expected a plain https address, found "javascript:alert(1)"
      data:text/html,x
        outlets/harbour-post.json:12:10 url: expected a plain https address, found "data:text/html,x"
      //post.example.org/
        outlets/harbour-post.json:12:10 url: expected a plain https address, found "//post.example.org/"
      https://ann:secret@post.example.org/
        outlets/harbour-post.json:12:10 url: expected a plain https address, found "https://ann:secret@post.example.org/"
      https://post.example.org:8443/
        outlets/harbour-post.json:12:10 url: expected a plain https address, found "https://post.example.org:8443/"
      https:\\\\post.example.org
        outlets/harbour-post.json:12:10 url: expected a plain https address, found "https:\\\\\\\\post.example.org"
      https://post
        outlets/harbour-post.json:12:10 url: expected a plain https address, found "https://post"
      HTTPS://раураl.com/
        outlets/harbour-post.json:12:10 url: expected a plain https address, found "HTTPS://раураl.com/"
      "
    `)
  })

  it('is not polluted by the names of prototypes (A21)', async () => {
    expect(
      await reports({
        keys: (files) =>
          files.replace(ANN, '"name"', '"__proto__": { "polluted": true }, "constructor": {}, "name"'),
        inside: (files) => files.replace(ANN, '"imdb"', '"__proto__": { "tmdb": "person/2" }, "imdb"'),
        reference: (files) => files.set(ANN, ['facts', 0, 'object'], 'people/constructor'),
        id: (files) => {
          files.write('people/constructor.json', files.text(ANN).replace('"sibling"', '"directedInFilms"'))
          files.replace(ANN, 'people/ben-reed', 'people/constructor')
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      keys
        people/ann-reed.json:3:3 __proto__: expected a known field, found "__proto__"
        people/ann-reed.json:3:38 constructor: expected a known field, found "constructor"
      inside
        people/ann-reed.json:55:5 identifiers.__proto__: expected a known field, found "__proto__"
      reference
        people/ann-reed.json:23:17 facts[0].object: expected a record in people, companies, outlets, films or characters, found "people/constructor"
      id
        no problem
      "
    `)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('passes on other syntaxes as the words they are (A17, A18, A22)', async () => {
    for (const name of [
      '<script>alert(1)</script>',
      '</script><!--<script',
      'a\u2028b',
      '$& $1 {{x}} ${HOME} %s',
      '`id`; rm',
    ]) {
      expect(await problemsAfter((files) => files.set(ANN, ['name'], name))).toBe('')
    }
  })
})
