import { describe, expect, it } from 'vitest'
import { cacheControl, contentSecurityPolicy, securityHeaders } from '#src/compiler/headers.ts'

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

  it('requires Trusted Types and lets nobody make a policy', () => {
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"])
    expect(policy.get('trusted-types')).toEqual(["'none'"])
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

describe('cacheControl', () => {
  it.each([
    ['/assets/main-B8d_k-2x.js', 'public, max-age=31536000, immutable'],
    ['assets/fonts/newsreader-D3adBeeF.woff2', 'public, max-age=31536000, immutable'],
    ['fonts/newsreader.woff2', 'public, max-age=86400, must-revalidate'],
    ['/assets/newsreader.woff2', 'public, max-age=86400, must-revalidate'],
    ['favicon.svg', 'public, max-age=86400, must-revalidate'],
    ['index.html', 'no-cache'],
    ['/people/sam-hargrave', 'no-cache'],
    ['/data/people/sam-hargrave.json', 'no-cache'],
    ['sitemap.xml', 'no-cache'],
    ['/', 'no-cache'],
  ])('of %s is %s', (path, expected) => {
    expect(cacheControl(path)).toBe(expected)
  })
})
