// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ParsedPage, parsePage } from './parse-page.ts'
import { filesIn, runBuild, temporaryFolder } from './run-build.ts'

/** What every page of the built hub must be; what it may weigh has a test of its own. */

/** The most bytes of a social card. */
const LARGEST_CARD = 60 * 1024

const root = temporaryFolder()
const dist = join(root, 'dist')
let files: string[] = []
let pages: ParsedPage[] = []

const read = (file: string): string => readFileSync(join(dist, file), 'utf8')
const ids = (page: ParsedPage): string[] =>
  [...page.document.querySelectorAll('[id]')].map((element) => element.id)
/** Runs a rule over every page and lists what breaks it. */
const breaking = (rule: (page: ParsedPage) => string[]): string[] =>
  pages.flatMap((page) => rule(page).map((what) => `${page.file}: ${what}`))

beforeAll(async () => {
  const { code, output } = await runBuild({ outDir: dist })
  expect(output).toContain('pages in')
  expect(code).toBe(0)
  files = filesIn(dist)
  // The shell has no text: the program in it finds out what belongs to the address.
  pages = files
    .filter((file) => file.endsWith('.html') && file !== 'offline.html')
    .map((file) => parsePage(dist, file))
})
afterAll(() => rmSync(root, { recursive: true }))

describe('the files of the hub', () => {
  it('are a page and a payload for every id, and little else', () => {
    const payloads = files
      .filter((file) => /^data\/(?!names\/|(?:site|search-index)\.json)/.test(file))
      .map((file) => file.slice(5, -5))
    const shown = pages.map((page) => page.path.slice(1) || 'front').filter((id) => id !== '404')
    expect(payloads.sort()).toEqual(shown.sort())
    const rest = files.filter(
      (file) => !/^(cards|data|feeds|fonts|open\/v1)\//.test(file) && !file.endsWith('.html'),
    )
    expect(rest.filter((file) => !/^assets\/[\w-]+-[\w-]{8}\.(?:js|css)$/.test(file))).toEqual([
      '.nojekyll',
      '_headers',
      'favicon.svg',
      'icon-192.png',
      'icon-512.png',
      'manifest.webmanifest',
      'robots.txt',
      ...['', '-character', '-claim', '-company', '-film', '-outlet', '-pages', '-person', '-question']
        .concat('-record', '-story')
        .map((part) => `sitemap${part}.xml`)
        .toSorted(),
      'sw.js',
      'vercel.json',
    ])
  })

  it('tell a device how to install the hub, by addresses that hold wherever it stands', () => {
    const manifest: { start_url: string; scope: string; icons: { src: string; sizes: string }[] } =
      JSON.parse(read('manifest.webmanifest'))
    expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone' })
    for (const { src, sizes } of manifest.icons) {
      const header = readFileSync(join(dist, src))
      expect(`${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`).toBe(sizes)
    }
    expect(breaking(({ html }) => (html.includes('rel="manifest"') ? [] : ['names no manifest']))).toEqual([])
  })

  it('hold no path of the machine that built them and no source map', () => {
    const text = files.filter((file) => /\.(html|json|js|svg)$/.test(file))
    expect(text.filter((file) => read(file).includes(process.cwd()))).toEqual([])
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
  })

  it('hold no schema library and no parser of Markdown', () => {
    const scripts = files
      .filter((file) => file.endsWith('.js'))
      .map(read)
      .join('')
    expect(scripts).not.toMatch(/ZodError|_zod/)
  })
})

describe('every page', () => {
  it('has one title, one description, one heading of the first level and the language', () => {
    const wrong = breaking(({ document }) => {
      const count = (selector: string) => document.querySelectorAll(selector).length
      const counts = {
        title: count('title'),
        description: count('meta[name=description]'),
        h1: count('h1'),
        main: count('main'),
      }
      return [
        ...Object.entries(counts).flatMap(([what, many]) => (many === 1 ? [] : [`${many} of ${what}`])),
        ...(document.documentElement.lang === 'en' ? [] : ['no language']),
        ...(document.title.trim() ? [] : ['an empty title']),
      ]
    })
    expect(wrong).toEqual([])
  })

  it('has a title of its own, but for claims, which may say the same or be shut', () => {
    const titles = pages
      .filter(({ path }) => !path.startsWith('/claims/'))
      .map(({ document }) => document.title)
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  })

  it('names its own address as the canonical one', () => {
    const wrong = breaking(({ path, file, document }) => {
      const found = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined
      const expected = file === '404.html' ? undefined : `https://loose-ends.example${path}`
      return found === expected ? [] : [`${found} instead of ${expected}`]
    })
    expect(wrong).toEqual([])
  })

  it('names the feed of the hub and, of an entity or a question, its own', () => {
    const wrong = breaking(({ path, document }) => {
      const found = [...document.head.querySelectorAll('link[rel=alternate]')].map(
        (link) => `${link.getAttribute('type')} ${link.getAttribute('href')}`,
      )
      const own = /^\/(people|companies|outlets|films|characters|questions)\/[^/]+$/.test(path) ? [path] : []
      const expected = [...own, '/hub'].flatMap((id) => [
        `application/atom+xml /feeds${id}.xml`,
        `application/feed+json /feeds${id}.json`,
      ])
      return found.join() === expected.join() ? [] : [found.join()]
    })
    expect(wrong).toEqual([])
  })

  it('names a social card that is there, and stories, claims, entities and questions one of their own', () => {
    const wrong = breaking(({ path, document }) => {
      const tag = (name: string) =>
        document.head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
      const isOwn =
        /^\/(stories|questions|people|companies|outlets|films|characters)\/(?!pages\/)[^/]+$|^\/claims\//.test(
          path,
        )
      const expected = `cards${isOwn ? path : '/front'}.png`
      const said = [
        tag('og:image'),
        tag('og:image:width'),
        tag('og:image:height'),
        tag('twitter:card'),
      ].join()
      if (said !== `https://loose-ends.example/${expected},1200,630,summary_large_image`) return [said]
      if (!tag('og:image:alt')) return ['a card without words']
      if (!existsSync(join(dist, expected))) return [`no ${expected}`]
      const png = readFileSync(join(dist, expected))
      const size = `${png.readUInt32BE(16)} by ${png.readUInt32BE(20)}, ${png.toString('latin1', 1, 4)}`
      return [
        ...(size === '1200 by 630, PNG' ? [] : [`${expected} is ${size}`]),
        ...(png.length <= LARGEST_CARD ? [] : [`${expected} has ${png.length} bytes`]),
      ]
    })
    expect(wrong).toEqual([])
  })

  it('has headings in order', () => {
    const wrong = breaking(({ document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
        Number(heading.tagName[1]),
      )
      return levels.flatMap((level, at) =>
        level > (levels[at - 1] ?? 0) + 1 ? [`h${level} after h${levels[at - 1] ?? 0}`] : [],
      )
    })
    expect(wrong).toEqual([])
  })

  it('gives each id once', () => {
    expect(breaking((page) => ids(page).filter((id, at, all) => all.indexOf(id) !== at))).toEqual([])
  })

  it('links only to pages and places that are there', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]))
    const wrong = breaking((page) =>
      [...page.document.querySelectorAll('a[href]')].flatMap((link) => {
        const href = link.getAttribute('href') ?? ''
        if (href.startsWith('https://')) return []
        const [address = '', hash] = href.split('#')
        const [path = ''] = address.split('?')
        if (/^\/(?:open|feeds)\//.test(path))
          return files.includes(path.slice(1)) ? [] : [`${href} leads nowhere`]
        const target = path === '' ? page : byPath.get(path)
        if (!target) return [`${href} leads nowhere`]
        return hash === undefined || ids(target).includes(hash) ? [] : [`${href} has no such place`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('asks only for files that are there, and for none of others', () => {
    const wrong = breaking(({ document }) =>
      [...document.querySelectorAll('[src], link[href]')].flatMap((element) => {
        const url = element.getAttribute('src') ?? element.getAttribute('href') ?? ''
        if (element.getAttribute('rel') === 'canonical') return []
        return url.startsWith('/') && existsSync(join(dist, url)) ? [] : [url]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('carries the styles of everything that it shows, and later scripts bring only their own', () => {
    const written = (css: string) => new Set(css.match(/\.[A-Z][A-Za-z]*-[a-z][A-Za-z]*/g))
    const sheets = files.filter((file) => file.endsWith('.css'))
    const later = new Set(sheets.flatMap((file) => [...written(read(file))]))
    expect(later).toContain('.Claim-claim')
    const stylesOf = ({ document }: ParsedPage) => written(document.querySelector('style')?.textContent ?? '')
    const wrong = breaking((page) => {
      const own = stylesOf(page)
      const shown = [...page.document.querySelectorAll('[class]')].flatMap((element) => [
        ...element.classList,
      ])
      return [...new Set(shown)].filter((name) => /^[A-Z]/.test(name) && !own.has(`.${name}`))
    })
    expect(wrong).toEqual([])
    const first = pages.find(({ path }) => path.startsWith('/stories/'))
    expect([...later].filter((name) => !first || stylesOf(first).has(name))).toEqual([])
    const awaited = files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => read(file).match(/assets\/[\w-]+\.css/g) ?? [])
    expect([...new Set(awaited)].toSorted()).toEqual(sheets.toSorted())
  })

  it('lets no link outside know where the reader came from', () => {
    const wrong = breaking(({ document }) =>
      [...document.querySelectorAll('a[href^="https://"]')]
        .filter((link) => link.getAttribute('rel') !== 'noopener noreferrer')
        .map((link) => link.outerHTML),
    )
    expect(wrong).toEqual([])
  })

  it('has no script but the program, its data and what holds a page back, no style attribute, no handler and no text out of order', () => {
    const wrong = breaking(({ document, html, file }) => {
      const expected = `application/json,${file === '404.html' ? '' : 'application/ld+json,'}none`
      const scripts = [...document.querySelectorAll('script')].map(
        (script) => script.getAttribute('type') ?? 'none',
      )
      const handlers = [...document.querySelectorAll('*')]
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => name.startsWith('on') || name === 'style')
      return [
        ...([...new Set(scripts)].toSorted().join() === expected ? [] : [`scripts ${scripts.join()}`]),
        ...handlers,
        ...(html.includes('<div hidden id="S:') ? ['suspended text'] : []),
      ]
    })
    expect(wrong).toEqual([])
  })

  it('carries its payload once, and the same as its data file', () => {
    const wrong = breaking(({ document, path, file }) => {
      const { page }: { page?: { payload: unknown } } = JSON.parse(
        document.getElementById('state')?.textContent ?? '{}',
      )
      if (file === '404.html') return page === undefined ? [] : ['a payload']
      const data: unknown = JSON.parse(read(`data${path === '/' ? '/front' : path}.json`))
      return JSON.stringify(page?.payload) === JSON.stringify(data) ? [] : ['another payload than its file']
    })
    expect(wrong).toEqual([])
  })

  it('has its style and its own script allowed by the policy that hosts send, too', () => {
    const policy = /^\s*Content-Security-Policy: (.*)$/m.exec(read('_headers'))?.[1] ?? ''
    const wrong = breaking(({ document }) =>
      [...document.querySelectorAll('style, script:not([type])')].flatMap(({ localName, textContent }) => {
        const hash = createHash('sha256').update(textContent).digest('base64')
        return policy.includes(`'sha256-${hash}'`) ? [] : [localName]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('puts the policy before everything it governs', () => {
    const wrong = breaking(({ document }) => {
      const names = [...document.head.children].map(
        (element) => element.getAttribute('http-equiv') ?? element.tagName,
      )
      return names.indexOf('Content-Security-Policy') === 1 ? [] : [names.join(' ')]
    })
    expect(wrong).toEqual([])
  })
})
