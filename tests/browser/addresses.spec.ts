import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BASE, HOST } from './address.ts'
import { DIST, PERSON, SECTIONS } from './built-pages.ts'
import { at, expect, test } from './hub.ts'

interface Reply {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

let port = 0
test.beforeAll(({ baseURL }) => {
  port = Number(new URL(baseURL ?? '').port)
})

/** A raw request: the path goes out as it is written, unlike a browser's. */
const ask = (path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const outgoing = httpRequest({ port, host: 'localhost', path, method, headers }, (reply) => {
      let body = ''
      reply.on('data', (part: Buffer) => (body += part.toString()))
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body }))
    })
    outgoing.on('error', reject)
    outgoing.end()
  })

const asset = /(assets\/main-[^"]+\.js)"/.exec(readFileSync(join(DIST, 'index.html'), 'utf8'))?.[1] ?? ''
const folder = SECTIONS[0] ?? ''
const list = at(`/${folder}`)
const upper = PERSON.path.slice(0, BASE.length) + PERSON.path.slice(BASE.length).toUpperCase()

test.describe('found', () => {
  for (const [path, type] of [
    [at('/'), 'text/html'],
    [`${at('/')}?from=feed`, 'text/html'],
    [list, 'text/html'],
    [PERSON.path, 'text/html'],
    [at(`/data/${PERSON.id}.json`), 'application/json'],
    [at(`/${asset}`), /^(text|application)\/javascript/],
    [at('/favicon.svg'), 'image/svg+xml'],
    [at('/icon-192.png'), 'image/png'],
    [at('/fonts/newsreader.woff2'), 'font/woff2'],
  ] as const)
    test(`${path} with its type`, async () => {
      const reply = await ask(path)
      expect(reply.status).toBe(200)
      const found = reply.headers['content-type'] ?? ''
      if (typeof type === 'string') expect(found.split(';')[0]).toBe(type)
      else expect(found).toMatch(type)
      if (type === 'text/html') expect(found.toLowerCase().replace(' ', '')).toBe('text/html;charset=utf-8')
      const head = await ask(path, 'HEAD')
      expect([head.status, head.body]).toEqual([200, ''])
    })
})

test.describe('another spelling of an address', () => {
  /** Where each leads; what a host without settings answers instead. */
  const SPELLINGS: [path: string, location: string, plain: number][] = [
    [`${list}/`, list, 404],
    [`${list}.html`, list, 200],
    [`${list}/index.html`, list, 404],
    [`${list}/index`, list, 404],
    [`${PERSON.path}/`, PERSON.path, 404],
    [`${PERSON.path}.html?a=1&b=%20`, `${PERSON.path}?a=1&b=%20`, 200],
    [at('/index.html'), at('/'), 200],
    [at('/index?q=1'), `${at('/')}?q=1`, 200],
    ...(BASE === '/' ? [] : [[BASE.slice(0, -1), BASE, 404] satisfies [string, string, number]]),
  ]
  for (const [path, location, plain] of SPELLINGS)
    test(`${path} leads to ${location}`, async () => {
      const { status, headers } = await ask(path)
      if (HOST === 'plain') expect(status).toBe(plain)
      else expect([status, headers.location]).toEqual([308, location])
    })

  test('in upper case leads to the lower; a server that cannot do so finds nothing', async () => {
    const { status, headers } = await ask(upper)
    if (HOST === 'preview') expect([status, headers.location]).toEqual([308, PERSON.path])
    else expect(status).toBe(404)
  })

  for (const path of [
    at('//') + folder,
    list.replace(folder, `%${folder.charCodeAt(0).toString(16)}${folder.slice(1)}`),
  ])
    test(`${path} leads to the address, or is answered with the page, or finds nothing`, async () => {
      const { status, headers } = await ask(path)
      if (HOST === 'preview') expect([status, headers.location]).toEqual([308, list])
      else expect([200, 404]).toContain(status)
    })
})

test.describe('not found', () => {
  const PATHS = [
    '/people/nobody',
    '/nothing/',
    '/nothing.html',
    '/front',
    '/assets/old-Abcd1234.js',
    '/.nojekyll',
  ]
  for (const path of [...PATHS, '/.%0d%0aSet-Cookie:a=b/', '/..%2fpackage.json'].map((each) => at(each)))
    test(`${path} gets the page that says so, and nobody keeps it`, async () => {
      test.skip(HOST === 'plain' && path.endsWith('.nojekyll'), 'a host without settings shows what is there')
      const { status, headers, body } = await ask(path)
      // nginx itself refuses what leads out of its root.
      expect(HOST === 'nginx' && path.includes('..') ? [400, 404] : [404]).toContain(status)
      expect(headers['set-cookie']).toBeUndefined()
      if (status !== 404) return
      expect(headers['content-type']).toContain('text/html')
      expect(body).toContain('<meta name="robots" content="noindex">')
      if (HOST !== 'plain') expect(headers['cache-control']).toBe('no-cache')
    })

  for (const path of ['/404', '/404.html'].map((each) => at(each)))
    test(`${path} is no page`, async () => {
      expect((await ask(path)).status).toBe(HOST === 'plain' ? 200 : 404)
    })

  test('in the data is told in JSON', async () => {
    const { status, headers, body } = await ask(at('/data/people/nobody.json'))
    expect(status).toBe(404)
    if (HOST === 'plain') return
    expect(headers['content-type']).toContain('application/json')
    expect(JSON.parse(body)).toEqual({ error: 'not found' })
  })
})

test.describe('headers', () => {
  test.skip(HOST === 'plain', 'a host without settings sends none: the policy stands in the pages')

  const GUARDS: Record<string, string | RegExp> = {
    'content-security-policy': /^default-src 'none'; script-src 'self' 'sha256-.*; frame-ancestors 'none'$/,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': /^camera=\(\), /,
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  }
  for (const path of ['/', '/people', `/${asset}`, '/favicon.svg', '/people/', '/people/nobody'].map((each) =>
    at(each),
  ))
    test(`of ${path} guard it`, async () => {
      const { headers } = await ask(path)
      for (const [name, value] of Object.entries(GUARDS))
        if (typeof value === 'string') expect(headers[name], name).toBe(value)
        else expect(headers[name], name).toMatch(value)
    })

  for (const [path, expected] of [
    ['/', 'no-cache'],
    ['/people', 'no-cache'],
    [`/data/${PERSON.id}.json`, 'no-cache'],
    [`/${asset}`, 'public, max-age=31536000, immutable'],
    ['/fonts/newsreader.woff2', 'public, max-age=86400, must-revalidate'],
    ['/favicon.svg', 'public, max-age=86400, must-revalidate'],
  ].map(([each = '', value = '']) => [at(each), value]) as [string, string][])
    test(`of ${path} let it be kept so: ${expected}`, async () => {
      const { headers } = await ask(path)
      expect(headers['cache-control']).toBe(expected)
      const again = await ask(path, 'GET', { 'If-None-Match': headers.etag ?? '' })
      expect([again.status, again.headers['cache-control']]).toEqual([304, expected])
    })

  test('say that a page is pressed, for who can read it', async () => {
    const { headers } = await ask(PERSON.path, 'GET', { 'Accept-Encoding': 'gzip' })
    expect(headers['content-encoding']).toBe('gzip')
    expect(headers.vary?.toLowerCase()).toContain('accept-encoding')
  })

  for (const method of ['POST', 'PUT', 'DELETE'])
    test(`${method} is refused`, async () => {
      expect((await ask(list, method)).status).toBe(405)
    })
})
