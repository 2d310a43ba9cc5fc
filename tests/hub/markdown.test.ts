import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '#src/hub/markdown.ts'

/** What is wrong with each text, at which character. */
const refusals = (texts: string[]): string =>
  `\n${texts
    .map((text) => {
      const found = parseMarkdown(text).problems.map(({ offset, message }) => `  ${offset}: ${message}`)
      return [text.replaceAll('\n', '⏎').slice(0, 60), ...(found.length > 0 ? found : ['  no problem'])].join(
        '\n',
      )
    })
    .join('\n')}\n`

const nodesOf = (text: string) => {
  const { nodes, problems } = parseMarkdown(text)
  expect(problems).toEqual([])
  return nodes
}

describe('Markdown', () => {
  it('becomes a small tree', () => {
    expect(nodesOf('*One* and __two__ [three](films/the-tide)')).toEqual([
      { type: 'emphasis', children: ['One'] },
      ' and ',
      { type: 'strong', children: ['two'] },
      ' ',
      { type: 'entity', ref: 'films/the-tide', children: ['three'] },
    ])
    expect(nodesOf('See [the *page*](https://a.example.org/b?c=d&e_f).')).toEqual([
      'See ',
      {
        type: 'link',
        url: 'https://a.example.org/b?c=d&e_f',
        children: ['the ', { type: 'emphasis', children: ['page'] }],
      },
      '.',
    ])
  })

  it('marks the words that state a claim', () => {
    expect(nodesOf('So :claim[[Ann](people/ann-reed) *said*]{#said}, at 10:30pm.')).toEqual([
      'So ',
      {
        type: 'claim',
        claim: 'said',
        children: [
          { type: 'entity', ref: 'people/ann-reed', children: ['Ann'] },
          ' ',
          { type: 'emphasis', children: ['said'] },
        ],
      },
      ', at 10:30pm.',
    ])
    expect(nodesOf('(:claim[so]{#a}) and:claim[so]{#b}')).toEqual([
      '(',
      { type: 'claim', claim: 'a', children: ['so'] },
      ') and',
      { type: 'claim', claim: 'b', children: ['so'] },
    ])
  })

  it('leaves every other colon and sign as it is written', () => {
    for (const text of [
      'At 10:30pm, re:claim and :smile: too',
      '::note{.x} begins the line',
      ':::note begins it too',
      ':abbr[HTML]{title=x} stays',
      'Is it $& or {{x}} or ${y}? 100% a < b & c > d',
      'A snake_case_name, 2 * 3 * 4, [sic] and #1 + ~2!',
      'www.example.org and https://example.org stay words',
      '1986 was [a good year]!',
    ]) {
      expect(nodesOf(text)).toEqual([text])
    }
  })

  it('joins what belongs together', () => {
    expect(nodesOf('AT&amp;T \\*so\\* :x[y] [z]')).toEqual(['AT&T *so* :x[y] [z]'])
  })

  it('takes one paragraph and nothing else (A27)', () => {
    expect(
      refusals([
        '# Heading',
        'Heading\n===',
        '- list',
        '1986. A list',
        '1986\\. No list',
        '> quotation',
        '```js',
        '    code',
        '---',
        'One\n\nTwo',
        'One\nline',
        'Some `code` here',
        '<b>bold</b>',
        '<div>',
        'a<br>b',
        'a  \nb',
        '![alt](https://a.example.org/x.png)',
        '[x]: https://a.example.org',
        'A note[^1] here',
        '&nbsp;',
        '\\[^1\\] is no note',
      ]),
    ).toMatchInlineSnapshot(`
      "
      # Heading
        0: expected one paragraph, found a heading; a backslash before it makes it plain words
      Heading⏎===
        0: expected one paragraph, found a heading; a backslash before it makes it plain words
      - list
        0: expected one paragraph, found a list; a backslash before it makes it plain words
      1986. A list
        0: expected one paragraph, found a list; a backslash before it makes it plain words
      1986\\. No list
        no problem
      > quotation
        0: expected one paragraph, found a block quotation; a backslash before it makes it plain words
      \`\`\`js
        0: expected one paragraph, found a block of code; a backslash before it makes it plain words
          code
        0: expected one paragraph, found a block of code; a backslash before it makes it plain words
      ---
        0: expected one paragraph, found a rule; a backslash before it makes it plain words
      One⏎⏎Two
        5: expected one paragraph, found another after it
      One⏎line
        0: expected no control, override or damaged characters, found U+000A
      Some \`code\` here
        5: expected words, emphasis and links, found code
      <b>bold</b>
        0: expected words, emphasis and links, found HTML
        7: expected words, emphasis and links, found HTML
      <div>
        0: expected one paragraph, found HTML
      a<br>b
        1: expected words, emphasis and links, found HTML
      a  ⏎b
        1: expected words, emphasis and links, found a hard line break
      ![alt](https://a.example.org/x.png)
        0: expected words, emphasis and links, found an image
      [x]: https://a.example.org
        0: expected one paragraph, found the address of a reference link; a backslash before it makes it plain words
      A note[^1] here
        6: expected no notes, found a footnote mark
      &nbsp;
        0: expected some words, found none
      \\[^1\\] is no note
        no problem
      "
    `)
  })

  it('links to records and plain https pages only (A19, A20)', () => {
    expect(
      refusals([
        '[a](javascript:alert(1))',
        '[a](JaVaScRiPt&colon;alert(1))',
        '[a](data:text/html,x)',
        '[a](vbscript:x)',
        '[a](blob:https://a.example.org/1)',
        '[a](file:///etc/passwd)',
        '[a](http://a.example.org)',
        '[a](mailto:a@example.org)',
        '<a@example.org>',
        '[a](//a.example.org)',
        '[a](/people/ann-reed)',
        '[a](https://u:p@a.example.org)',
        '[a](https://a.example.org:80)',
        '[a](https:\\\\a.example.org)',
        '[a](<https://a.example.org/ b>)',
        '[a]()',
        '[a](people/Ann-Reed)',
        '[a](stories/tide#claim)',
        '[a](https://a.example.org "title")',
        '<https://a.example.org>',
      ]),
    ).toMatchInlineSnapshot(`
      "
      [a](javascript:alert(1))
        0: expected a link to a record’s id or to an https address, found "javascript:alert(1)"
      [a](JaVaScRiPt&colon;alert(1))
        0: expected a link to a record’s id or to an https address, found "JaVaScRiPt:alert(1)"
      [a](data:text/html,x)
        0: expected a link to a record’s id or to an https address, found "data:text/html,x"
      [a](vbscript:x)
        0: expected a link to a record’s id or to an https address, found "vbscript:x"
      [a](blob:https://a.example.org/1)
        0: expected a link to a record’s id or to an https address, found "blob:https://a.example.org/1"
      [a](file:///etc/passwd)
        0: expected a link to a record’s id or to an https address, found "file:///etc/passwd"
      [a](http://a.example.org)
        0: expected a link to a record’s id or to an https address, found "http://a.example.org"
      [a](mailto:a@example.org)
        0: expected a link to a record’s id or to an https address, found "mailto:a@example.org"
      <a@example.org>
        0: expected a link to a record’s id or to an https address, found "mailto:a@example.org"
      [a](//a.example.org)
        0: expected a link to a record’s id or to an https address, found "//a.example.org"
      [a](/people/ann-reed)
        0: expected a link to a record’s id or to an https address, found "/people/ann-reed"
      [a](https://u:p@a.example.org)
        0: expected a link to a record’s id or to an https address, found "https://u:p@a.example.org"
      [a](https://a.example.org:80)
        0: expected a link to a record’s id or to an https address, found "https://a.example.org:80"
      [a](https:\\\\a.example.org)
        0: expected a link to a record’s id or to an https address, found "https:\\\\a.example.org"
      [a](<https://a.example.org/ b>)
        0: expected a link to a record’s id or to an https address, found "https://a.example.org/ b"
      [a]()
        0: expected a link to a record’s id or to an https address, found no target
      [a](people/Ann-Reed)
        0: expected a link to a record’s id or to an https address, found "people/Ann-Reed"
      [a](stories/tide#claim)
        0: expected a link to a record’s id or to an https address, found "stories/tide#claim"
      [a](https://a.example.org "title")
        0: expected a link without a title, found "title"
      <https://a.example.org>
        no problem
      "
    `)
  })

  it('wants words in links and claims, and no link in a link (A27)', () => {
    expect(
      refusals([
        '[](people/ann-reed)',
        '[ ](people/ann-reed)',
        '[&#x200b;](people/ann-reed)',
        '[&#xad;](people/ann-reed)',
        'x :claim[]{#a}',
        'x :claim[words]',
        'x :claim{#a}',
        'x :claim[words]{#a .b}',
        'x :claim[words]{#a',
        'x :claim[words{#a}',
        'x ::claim[words]{#a}',
        'x \\:claim[words]{#a}',
        ':claim[a :claim[b]{#b} c]{#a}',
        '[a :claim[b]{#b}](people/ann-reed)',
        '[a [b](people/ann-reed) c](people/ben-reed)',
        '[a](people/ann reed)',
        'a &#x202e; b',
      ]),
    ).toMatchInlineSnapshot(`
      "
      [](people/ann-reed)
        0: expected words for the link to "people/ann-reed", found none
      [ ](people/ann-reed)
        0: expected words for the link to "people/ann-reed", found none
      [&#x200b;](people/ann-reed)
        0: expected words for the link to "people/ann-reed", found none
        1: expected no control, override or damaged characters, found U+200B
      [&#xad;](people/ann-reed)
        0: expected words for the link to "people/ann-reed", found none
      x :claim[]{#a}
        2: expected words that state the claim, found none
      x :claim[words]
        2: expected :claim[the words]{#claim-id}, found no id
      x :claim{#a}
        2: expected words that state the claim, found none
      x :claim[words]{#a .b}
        2: expected :claim[the words]{#claim-id}, found more than an id
      x :claim[words]{#a
        2: expected :claim[the words]{#claim-id}, found no id
      x :claim[words{#a}
        2: expected words that state the claim, found none
        2: expected :claim[the words]{#claim-id}, found no id
      x ::claim[words]{#a}
        3: expected :claim[the words]{#claim-id}, found one that is broken
      x \\:claim[words]{#a}
        no problem
      :claim[a :claim[b]{#b} c]{#a}
        9: expected a claim’s words to hold no other claim, found one inside another
      [a :claim[b]{#b}](people/ann-reed)
        3: expected links inside a claim’s words, found a claim inside a link
      [a [b](people/ann-reed) c](people/ben-reed)
        25: expected [words](target) with no link inside another, found a link that is broken or nested
      [a](people/ann reed)
        2: expected [words](target) with no link inside another, found a link that is broken or nested
      a &#x202e; b
        0: expected no control, override or damaged characters, found U+202E
      "
    `)
  })

  it('parses a text once and hands out one frozen tree', () => {
    const first = parseMarkdown('The [tide](films/the-tide) turns')
    expect(parseMarkdown('The [tide](films/the-tide) turns')).toBe(first)
    expect(() => first.nodes.push('!')).toThrow(TypeError)
  })
})
