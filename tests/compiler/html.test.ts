import { describe, expect, it } from 'vitest'
import { cutTemplate, escapeHtml, pageHtml } from '#src/compiler/emit/html.ts'
import type { PageState } from '#src/model/page-state.ts'
import { toInertJson } from '#src/model/page-state.ts'

const TEMPLATE =
  '<head><!--csp--><meta><!--head--></head><body><div id="root"><!--app--></div><!--state--></body>'
const site: PageState['site'] = {
  format: 2,
  build: 'b1',
  name: 'Hub </script><script>x',
  tagline: 't',
  description: 'd',
  url: 'https://hub.example.org',
  locale: 'en-GB',
  updated: '2026',
  sections: [],
  films: [],
}

describe('pageHtml', () => {
  it('puts every part where the template has its marker', () => {
    const head = [{ tag: 'title' as const, attributes: {}, text: 'A & B' }]
    expect(
      pageHtml(cutTemplate(TEMPLATE), "default-src 'none'", head, '<h1>A</h1>', {
        site: { ...site, name: 'Hub' },
      }),
    ).toMatchInlineSnapshot(
      `"<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta><title>A &amp; B</title></head><body><div id="root"><h1>A</h1></div><script type="application/json" id="state">{"site":{"format":2,"build":"b1","name":"Hub","tagline":"t","description":"d","url":"https://hub.example.org","locale":"en-GB","updated":"2026","sections":[],"films":[]}}</script></body>"`,
    )
  })

  it('leaves what looks like a pattern or a placeholder as it is', () => {
    const html = pageHtml(cutTemplate(TEMPLATE), '', [], '<p>$& $1 {{x}} <!--app--></p>', { site })
    expect(html).toContain('<p>$& $1 {{x}} <!--app--></p>')
  })

  it.each(['<head></head>', `${TEMPLATE}<!--app-->`])(
    'refuses a template without each marker once',
    (template) => {
      expect(() => cutTemplate(template)).toThrow('index.html: expected')
    },
  )
})

describe('toInertJson', () => {
  it('cannot end or open the script it stands in', () => {
    const json = toInertJson({ text: '</script><!--<script>\u2028' })
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toEqual({ text: '</script><!--<script>\u2028' })
  })
})

describe('escapeHtml', () => {
  it('keeps text text, in quotes too', () => {
    expect(escapeHtml('<img src=x onerror="y"> & \'z\'')).toBe(
      "&lt;img src=x onerror=&quot;y&quot;&gt; &amp; 'z'",
    )
  })
})
