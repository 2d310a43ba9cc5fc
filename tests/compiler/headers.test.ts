import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, headerRules, headersOf, securityHeaders } from '#src/compiler/headers.ts'

const INLINE = { styleHashes: ['sha256-abc='], scriptHashes: ['sha256-def='] }

const directives = (csp: string) =>
  new Map(csp.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))

describe('contentSecurityPolicy', () => {
  const policy = directives(contentSecurityPolicy(INLINE, { meta: false }))

  it('allows scripts of the own origin and the one that stands in the page, and nothing by default', () => {
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('script-src')).toEqual(["'self'", "'sha256-def='"])
    expect([...policy.values()].flat().filter((source) => source?.startsWith("'unsafe"))).toEqual([])
  })

  it('names the inlined styles by their hashes', () => {
    expect(policy.get('style-src')).toEqual(["'self'", "'sha256-abc='"])
  })

  it('requires Trusted Types and lets one policy be made, for the service worker', () => {
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"])
    expect(policy.get('trusted-types')).toEqual(['hub-worker'])
  })

  it('is the same in the meta element but for frame-ancestors, which has no effect there', () => {
    const meta = directives(contentSecurityPolicy(INLINE, { meta: true }))
    expect([...policy.keys()].filter((name) => !meta.has(name))).toEqual(['frame-ancestors'])
    for (const [name, sources] of meta) expect(policy.get(name)).toEqual(sources)
  })

  it('leaves plain http alone', () => {
    expect(policy.has('upgrade-insecure-requests')).toBe(false)
  })
})

describe('securityHeaders', () => {
  it('holds every header of the posture', () => {
    expect(securityHeaders('default-src x')).toEqual({
      'Content-Security-Policy': 'default-src x',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy':
        'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
      'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    })
  })
})

describe('the headers of a file', () => {
  const rules = headerRules('default-src x')

  it.each([
    ['assets/main-B8d_k-2x.js', 'public, max-age=31536000, immutable'],
    ['fonts/newsreader.woff2', 'public, max-age=86400, must-revalidate'],
    ['favicon.svg', 'public, max-age=86400, must-revalidate'],
    ['index.html', 'no-cache'],
    ['people/sam-hargrave.html', 'no-cache'],
    ['data/people/sam-hargrave.json', 'no-cache'],
    ['data/assets/main.json', 'no-cache'],
    ['sitemap.xml', 'no-cache'],
  ])('let %s be kept so: %s', (file, expected) => {
    expect(headersOf(rules, file)).toEqual({ ...securityHeaders('default-src x'), 'Cache-Control': expected })
  })

  it('are the general ones where there is no file, so that nobody keeps a refusal', () => {
    expect(headersOf(rules)).toEqual(headersOf(rules, 'index.html'))
  })

  it.each(['open/v1/dataset.json', 'open/v1/people/ann.json', 'open/v1/schema/person.json'])(
    'let any site read %s',
    (file) => {
      expect(headersOf(rules, file)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      })
    },
  )

  it.each(['data.html', 'data/people/ann.json', 'people/open/v1/x', 'open/v1.html', 'assets/open-v1.js'])(
    'keep other sites from %s',
    (file) => {
      const headers = headersOf(rules, file)
      expect(headers['Access-Control-Allow-Origin']).toBe(undefined)
      expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin')
    },
  )

  it('take the later of two rules', () => {
    const open = { path: '/data/*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } }
    const name = 'Cross-Origin-Resource-Policy'
    expect(headersOf([...rules, open], 'data/site.json')[name]).toBe('cross-origin')
    expect(headersOf([...rules, open], 'about.html')[name]).toBe('same-origin')
  })
})
