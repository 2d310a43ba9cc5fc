import { describe, expect, it } from 'vitest'
import { type HeaderRule, headerRules } from '#src/compiler/headers.ts'
import { caddyfile } from '#src/compiler/hosts/caddy.ts'
import { headersFile } from '#src/compiler/hosts/headers-file.ts'
import { nginxConf } from '#src/compiler/hosts/nginx.ts'
import type { Site } from '#src/compiler/hosts/site.ts'
import { vercelJson } from '#src/compiler/hosts/vercel.ts'

const CSP = "default-src 'none'; frame-ancestors 'none'"
const OPEN: HeaderRule = {
  path: '/data/*',
  headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
}
const site = (base = '/'): Site => ({
  rules: [...headerRules(CSP), OPEN],
  base,
  files: ['assets/main-Abcd1234.js', 'fonts/a.woff2', 'index.html', 'data/site.json'],
})

/** The blocks of a `_headers` file, as its readers take them: a path, and lines below it. */
const blocks = (text: string) =>
  new Map(
    text
      .trim()
      .split('\n\n')
      .map((block) => block.split('\n').map((line) => line.trim()))
      .map(([path = '', ...lines]) => [path, lines]),
  )

describe('the file _headers', () => {
  const found = blocks(headersFile(site()))

  it('guards every answer and leaves it to the host that pages are asked for each time', () => {
    expect(found.get('/*')).toContain(`Content-Security-Policy: ${CSP}`)
    expect(found.get('/*')?.filter((line) => line.startsWith('Cache-Control'))).toEqual([])
  })

  it('lets be kept for good what is there, file by file, so that nobody keeps a missing one', () => {
    expect(found.get('/assets/main-Abcd1234.js')).toEqual([
      'Cache-Control: public, max-age=31536000, immutable',
    ])
    expect(found.has('/assets/*')).toBe(false)
    expect(found.get('/fonts/*')).toEqual(['Cache-Control: public, max-age=86400, must-revalidate'])
  })

  it('removes a header before another takes its place', () => {
    expect(found.get('/data/*')).toEqual([
      '! Cross-Origin-Resource-Policy',
      'Cross-Origin-Resource-Policy: cross-origin',
      'Access-Control-Allow-Origin: *',
    ])
  })

  it('has no more than the hundred rules and the 2,000 letters a line that Cloudflare reads', () => {
    const files = Array.from({ length: 500 }, (_, at) => `assets/part-${at}.js`)
    const many = blocks(headersFile({ ...site(), files }))
    expect(many.size).toBeLessThanOrEqual(100)
    expect(many.has('/assets/*')).toBe(true)
    for (const lines of many.values()) for (const line of lines) expect(line.length).toBeLessThan(2_000)
  })

  it('names paths below the base', () => {
    expect([...blocks(headersFile(site('/x/'))).keys()].filter((path) => !path.startsWith('/x/'))).toEqual([])
  })
})

describe('vercel.json', () => {
  it('asks for addresses without ending and slash, and for the same headers', () => {
    const { headers, ...rest } = JSON.parse(vercelJson(site('/x/')))
    expect(rest).toEqual({ cleanUrls: true, trailingSlash: false })
    expect(headers[0].source).toBe('/x/(.*)')
    expect(headers[0].headers).toContainEqual({ key: 'Content-Security-Policy', value: CSP })
    expect(headers[1].source).toBe(String.raw`/x/assets/main-Abcd1234\.js`)
    expect(headers.at(-1)).toEqual({
      source: '/x/data/(.*)',
      headers: [
        { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
        { key: 'Access-Control-Allow-Origin', value: '*' },
      ],
    })
  })
})

// What the two servers make of these is asked of the servers themselves: npm run test:hosts.
describe('a server of one’s own', () => {
  const place = { root: '/srv/hub', name: 'hub.example' }

  it('nginx gives the later of two headers, and to files alone', () => {
    const text = nginxConf(site(), place)
    expect(text).toContain('server_name hub.example;')
    expect(text).toMatch(
      /map "\$status \$uri" \$hub_cross_origin_resource_policy {\n {2}default "same-origin";\n {2}"~\^\(200\|206\|304\) \/data\/" "cross-origin";\n/,
    )
    expect(text.match(/add_header Cross-Origin-Resource-Policy/g)).toHaveLength(1)
  })

  it('Caddy gives the later of two headers, and takes them back from what is not found', () => {
    const text = caddyfile(site(), place)
    expect(text).toMatch(/^hub\.example {\n/)
    expect(text).toContain('header /data/* Cross-Origin-Resource-Policy "cross-origin"')
    expect(text.slice(text.indexOf('handle_errors'))).toContain('-Access-Control-Allow-Origin')
    expect(caddyfile(site(), { root: '/srv/hub' })).toMatch(/^:80 {\n/)
  })
})
