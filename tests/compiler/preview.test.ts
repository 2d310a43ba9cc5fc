import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { previewMiddleware, type PreviewOptions } from '#src/compiler/preview.ts'

const LONG = `<!doctype html><h1>Sam Hargrave</h1>${'<p>A paragraph that can be pressed small.</p>'.repeat(80)}`
const BUILT = {
  'index.html': '<!doctype html><h1>Front</h1>',
  '404.html': '<!doctype html><h1>Nothing here</h1>',
  'people.html': '<!doctype html><h1>People</h1>',
  'people/sam-hargrave.html': LONG,
  'data.html': '<!doctype html><h1>The data</h1>',
  'data/front.json': '{"id":"front"}',
  'open/v1/dataset.json': '{"version":1}',
  'assets/main-Abcd1234.js': 'export {}',
  '.hidden/manifest.json': '{}',
}

interface Reply {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

let folder = ''
const servers: Server[] = []

async function serve(
  base: string,
  csp: PreviewOptions['csp'] = async () => "default-src 'none'",
): Promise<number> {
  const middleware = previewMiddleware({ root: join(folder, 'dist'), base, csp })
  const server = createServer((request, response) => {
    middleware(request, response, (error) => {
      response.statusCode = error ? 500 : 501
      response.end()
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** A raw request: the path goes out as it is written, unlike with fetch. */
const ask = (
  port: number,
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const outgoing = httpRequest({ port, host: '127.0.0.1', path, method, headers }, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(parts) }),
      )
    })
    outgoing.on('error', reject)
    outgoing.end()
  })

let port = 0
let portBelow = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'))
  for (const [file, text] of Object.entries(BUILT)) {
    const path = join(folder, 'dist', file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  await writeFile(join(folder, 'secret.html'), 'secret')
  port = await serve('/')
  portBelow = await serve('/hub/')
})

afterAll(async () => {
  for (const server of servers) server.close()
  await rm(folder, { recursive: true })
})

describe('a page', () => {
  it.each([
    ['/', 'Front'],
    ['/?from=feed', 'Front'],
    ['/people', 'People'],
    ['/people/sam-hargrave', 'Sam Hargrave'],
    // Beside the folder of its name, which holds no page.
    ['/data', 'The data'],
  ])('at %s is answered with its own text', async (path, heading) => {
    const reply = await ask(port, path)
    expect(reply.status).toBe(200)
    expect(reply.headers['content-type']).toBe('text/html;charset=utf-8')
    expect(reply.headers['cache-control']).toBe('no-cache')
    expect(reply.body.toString()).toContain(`<h1>${heading}</h1>`)
  })

  it.each([
    ['/people/', '/people'],
    ['/index.html', '/'],
    ['/index', '/'],
    ['/people.html?a=1&b=?', '/people?a=1&b=?'],
    ['/people/index.html', '/people'],
    ['/People/Sam-Hargrave', '/people/sam-hargrave'],
    ['/%70eople', '/people'],
    ['//people//sam-hargrave//', '/people/sam-hargrave'],
    ['/PEOPLE.HTML', '/people'],
  ])('asked for as %s has its one address at %s', async (path, location) => {
    const reply = await ask(port, path)
    expect([reply.status, reply.headers.location]).toEqual([308, location])
  })

  it('is not sent again to who has it', async () => {
    const { etag } = (await ask(port, '/people')).headers
    const reply = await ask(port, '/people', 'GET', { 'If-None-Match': String(etag) })
    expect([reply.status, reply.body.length]).toEqual([304, 0])
    expect(reply.headers['content-security-policy']).toBe("default-src 'none'")
  })

  it('is compressed for who can read it', async () => {
    const reply = await ask(port, '/people/sam-hargrave', 'GET', { 'Accept-Encoding': 'gzip, br' })
    expect(reply.headers['content-encoding']).toBe('br')
    expect(reply.headers.vary).toContain('Accept-Encoding')
    expect(brotliDecompressSync(reply.body).toString()).toBe(LONG)
  })

  it('has its headers without its text for HEAD', async () => {
    const reply = await ask(port, '/people/sam-hargrave', 'HEAD')
    expect([reply.status, reply.headers['content-length'], reply.body.length]).toEqual([
      200,
      String(LONG.length),
      0,
    ])
  })

  it('is sent whole when a part is asked for', async () => {
    const reply = await ask(port, '/people/sam-hargrave', 'GET', { Range: 'bytes=5-2' })
    expect([reply.status, reply.body.toString()]).toEqual([200, LONG])
  })
})

describe('what is not there', () => {
  it.each([
    '/people/nobody',
    '/nothing/',
    '/front',
    '/404',
    '/404.html',
    '/assets/old-Abcd1234.js',
    '//evil.example/',
    '/people%00',
  ])('%s gets the not-found page', async (path) => {
    const reply = await ask(port, path)
    expect([reply.status, reply.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(reply.body.toString()).toContain('Nothing here')
    expect(reply.headers['cache-control']).toBe('no-cache')
  })

  it('in the data is told in JSON', async () => {
    const reply = await ask(port, '/data/people/nobody.json')
    expect([reply.status, reply.headers['content-type']]).toEqual([404, 'application/json; charset=utf-8'])
    expect(JSON.parse(reply.body.toString())).toEqual({ error: 'not found' })
  })

  it.each([
    '/../secret',
    '/../secret.html',
    '/%2e%2e/secret',
    '/..%2fsecret.html',
    '/people/../../secret',
    '/..%5csecret',
    '/.hidden/manifest.json',
  ])('nor may be seen: %s', async (path) => {
    const reply = await ask(port, path)
    expect(reply.status).toBe(404)
    expect(reply.body.toString()).not.toContain('secret')
  })
})

describe('refusals', () => {
  it('answers a malformed address with 400', async () => {
    expect((await ask(port, '/people/%E0%A4%A')).status).toBe(400)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('answers %s with 405', async (method) => {
    const reply = await ask(port, '/people', method)
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

describe('files', () => {
  it('with a hash in the name may be kept for good', async () => {
    const reply = await ask(port, '/assets/main-Abcd1234.js')
    expect([reply.status, reply.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ])
    expect(reply.headers['content-type']).toContain('text/javascript')
  })

  it('for others are open to any site, and no others are', async () => {
    const { headers } = await ask(port, '/open/v1/dataset.json')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    for (const path of ['/data/front.json', '/data', '/open/v1/nothing.json']) {
      const other = await ask(port, path)
      expect(other.headers['access-control-allow-origin']).toBeUndefined()
      expect(other.headers['cross-origin-resource-policy']).toBe('same-origin')
    }
  })

  it('of data are asked for again each time', async () => {
    const reply = await ask(port, '/data/front.json')
    expect([reply.status, reply.headers['cache-control'], reply.body.toString()]).toEqual([
      200,
      'no-cache',
      '{"id":"front"}',
    ])
  })

  it('that a new build has changed are served as they are now', async () => {
    const path = join(folder, 'dist', 'data', 'late.json')
    await writeFile(path, '{"a":1}')
    expect((await ask(port, '/data/late.json')).body.toString()).toBe('{"a":1}')
    await writeFile(path, '{"a":"longer"}')
    expect((await ask(port, '/data/late.json')).body.toString()).toBe('{"a":"longer"}')
  })
})

describe('the policy', () => {
  it('is the one that goes with the build being served', async () => {
    let build = 1
    const changing = await serve('/', async () => `style-src 'sha256-${build}'`)
    expect((await ask(changing, '/')).headers['content-security-policy']).toBe("style-src 'sha256-1'")
    build = 2
    expect((await ask(changing, '/')).headers['content-security-policy']).toBe("style-src 'sha256-2'")
  })
})

describe('below a base', () => {
  it.each([
    ['/hub', 308, '/hub/'],
    ['/hub/', 200, undefined],
    ['/hub/people', 200, undefined],
    ['/hub/people/', 308, '/hub/people'],
    ['/hub/index.html', 308, '/hub/'],
    ['/people', 404, undefined],
    ['/hubbub', 404, undefined],
    ['/', 404, undefined],
  ])('%s is answered with %i', async (path, status, location) => {
    const reply = await ask(portBelow, path)
    expect([reply.status, reply.headers.location]).toEqual([status, location])
  })
})
