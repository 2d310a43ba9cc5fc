import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The rules of the layout, read off the folders themselves, so that a new folder is guarded from its first file.
 * Each folder or top-level file of src names what it may import; what is not named is forbidden.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  styles: [],
  ui: ['styles'],
  hub: ['model'],
  data: ['hub', 'model'],
  records: ['ui', 'data', 'model'],
  features: ['records', 'ui', 'data', 'model'],
  pages: ['features', 'records', 'ui', 'data', 'model'],
  'routes.tsx': ['pages', 'data', 'model'],
  'app.tsx': ['data', 'ui', 'styles'],
  'start.tsx': ['app.tsx', 'routes.tsx', 'data', 'model'],
  'main.ts': ['start.tsx', 'styles'],
  worker: ['model'],
  compiler: ['hub', 'model'],
}

/** The one file of the compiler that renders the app. */
const PRERENDERER = 'compiler/prerender.tsx'
const PRERENDERER_MAY_IMPORT = ['app.tsx', 'routes.tsx', 'data', 'model', 'hub', 'compiler']

/** Longest file of code or of tests, in lines. */
const LONGEST = 300
/** Half of the files of code are at most this long, in lines. */
const MEDIAN = 70

const SRC = join(import.meta.dirname, '../src')

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()

const all = filesBelow(SRC).filter((path) => !path.startsWith('content/'))
const code = all.filter((path) => /\.tsx?$/.test(path))
const textOf = (path: string): string => readFileSync(join(SRC, path), 'utf8')
const topOf = (path: string): string => path.split('/')[0] ?? ''

interface Import {
  from: string
  /** The module named, as a path below src, or a package. */
  to: string
  isType: boolean
  inside: boolean
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm

function importsOf(path: string): Import[] {
  return [...textOf(path).matchAll(IMPORT)].map(([, type, from, bare, dynamic]) => {
    const name = from ?? bare ?? dynamic ?? ''
    const inside = name.startsWith('.') || name.startsWith('#src/')
    const to = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name.replace('#src/', '')
    return { from: path, to, isType: type !== undefined, inside }
  })
}

const imports = code.flatMap(importsOf)
const show = ({ from, to }: Import): string => `${from} imports ${to}`

describe('the layout', () => {
  it('finds the code it guards', () => {
    expect(code.length).toBeGreaterThan(50)
    expect(imports.filter((each) => each.inside).length).toBeGreaterThan(100)
  })

  it('gives every folder of src a place in the order of layers', () => {
    const tops = new Set(code.map(topOf))
    expect([...tops].filter((top) => !(top in MAY_IMPORT))).toEqual([])
  })

  it('imports only downwards', () => {
    const wrong = imports.filter(({ from, to, inside }) => {
      const [source, target] = [topOf(from), topOf(to)]
      if (!inside || source === target) return false
      const allowed = from === PRERENDERER ? PRERENDERER_MAY_IMPORT : MAY_IMPORT[source]
      return !allowed?.includes(target)
    })
    expect(wrong.map(show)).toEqual([])
  })

  it('keeps features apart: pages put them together', () => {
    const featureOf = (path: string) => /^features\/([^/]+)/.exec(path)?.[1]
    const wrong = imports.filter(
      ({ from, to }) => featureOf(from) && featureOf(to) && featureOf(from) !== featureOf(to),
    )
    expect(wrong.map(show)).toEqual([])
  })

  it('names another folder from #src and a file of the same folder from its own', () => {
    const wrong = code.flatMap((path) =>
      [...textOf(path).matchAll(IMPORT)].flatMap(([, , name = '']) => {
        if (!name.startsWith('.') && !name.startsWith('#src/')) return []
        const crosses =
          name.startsWith('.') &&
          path.includes('/') &&
          topOf(posix.join(posix.dirname(path), name)) !== topOf(path)
        const within = name.startsWith(`#src/${topOf(path)}/`)
        return crosses || within ? [`${path} imports ${name}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  it('writes the ending of every file it imports', () => {
    const wrong = imports.filter(({ to, inside }) => inside && !/\.(tsx?|css)$/.test(to))
    expect(wrong.map(show)).toEqual([])
  })

  it('lets nobody import the dataset or, but for the Vite config and tests, the compiler', () => {
    const wrong = imports.filter(
      ({ from, to, inside }) =>
        inside && (topOf(to) === 'content' || (topOf(to) === 'compiler' && topOf(from) !== 'compiler')),
    )
    expect(wrong.map(show)).toEqual([])
  })
})

describe('what the browser gets', () => {
  const forBrowser = imports.filter(({ from }) => topOf(from) !== 'compiler' && !from.endsWith('.schema.ts'))

  it('holds no schema library: schemas are imported as types', () => {
    const wrong = forBrowser.filter(
      ({ to, isType }) => (to.endsWith('.schema.ts') || to === 'zod') && !isType,
    )
    expect(wrong.map(show)).toEqual([])
  })

  it('has zod in the schemas and the compiler alone', () => {
    const wrong = imports.filter(
      ({ from, to, isType }) =>
        to === 'zod' && !isType && !from.endsWith('.schema.ts') && topOf(from) !== 'compiler',
    )
    expect(wrong.map(show)).toEqual([])
  })

  it('takes what it imports late by name: of any other handler the bundler loses the one for faults', () => {
    const late = code.flatMap((path) =>
      [...textOf(path).matchAll(/import\('[^']+'\)\s*\.then\((?!\s*\(\{)/g)].map(
        ([text]) => `${path}: ${text}`,
      ),
    )
    expect(late).toEqual([])
  })

  it('has no module of Node', () => {
    expect(forBrowser.filter(({ to }) => to.startsWith('node:')).map(show)).toEqual([])
  })

  it('keeps the model free of the page: no React, no document', () => {
    const wrong = imports.filter(
      ({ from, to, inside }) => topOf(from) === 'model' && !inside && !['zod'].includes(to),
    )
    expect(wrong.map(show)).toEqual([])
  })
})

describe('each file', () => {
  const lines = code
    .map((path) => ({ path, count: textOf(path).split('\n').length - 1 }))
    .sort((a, b) => a.count - b.count)

  it(`has at most ${LONGEST} lines, and half of them at most ${MEDIAN}`, () => {
    expect(lines.filter(({ count }) => count > LONGEST)).toEqual([])
    expect(lines[Math.floor(lines.length / 2)]?.count).toBeLessThanOrEqual(MEDIAN)
  })

  it(`is no longer where it tests than ${LONGEST} lines`, () => {
    const tests = filesBelow(import.meta.dirname).filter((path) => /\.tsx?$/.test(path))
    const long = tests.filter(
      (path) => readFileSync(join(import.meta.dirname, path), 'utf8').split('\n').length - 1 > LONGEST,
    )
    expect(tests.length).toBeGreaterThan(100)
    expect(long).toEqual([])
  })

  it('is named for its main export: PascalCase for a component, kebab-case for all else', () => {
    const wrong = code.filter((path) => {
      const name = path.split('/').at(-1) ?? ''
      const stem = name.replace(/\.(schema\.)?tsx?$/, '')
      const isComponent = /^[A-Z]/.test(stem)
      const exportsComponent = new RegExp(`export (?:function|const) (?:${stem}|Component)\\b`).test(
        textOf(path),
      )
      return isComponent
        ? !name.endsWith('.tsx') || !exportsComponent
        : !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)
    })
    expect(wrong).toEqual([])
  })

  it('is no barrel and no drawer for odds and ends', () => {
    expect(code.filter((path) => /(^|\/)(index|utils?|helpers?|misc|common)\.tsx?$/.test(path))).toEqual([])
    expect(code.filter((path) => /^export (\*|\{[^}]*\}) from/m.test(textOf(path)))).toEqual([])
  })

  it('exports by name', () => {
    expect(code.filter((path) => /^export default/m.test(textOf(path)))).toEqual([])
  })

  it('belongs to src by being imported, or is an entry', () => {
    const entries = new Set([
      'main.ts',
      'worker/worker.ts',
      PRERENDERER,
      'compiler/plugin.ts',
      'compiler/check-dataset.ts',
      'compiler/write-host.ts',
      'compiler/write-schema.ts',
    ])
    const used = new Set(imports.map(({ to }) => to))
    expect(code.filter((path) => !entries.has(path) && !used.has(path))).toEqual([])
  })
})

describe('each stylesheet', () => {
  const sheets = all.filter((path) => path.endsWith('.module.css'))

  it('stands wholly in the layer of its folder', () => {
    const wrong = sheets.filter((path) => {
      const css = textOf(path)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .trim()
      return !css.startsWith(`@layer ${topOf(path)} {`) || !closesAtItsEnd(css)
    })
    expect(wrong).toEqual([])
  })

  it('measures in em, not in ch, whose width changes when a web font arrives and moves the page', () => {
    const css = all.filter((path) => path.endsWith('.css'))
    expect(css.filter((path) => /\dch\b/.test(textOf(path)))).toEqual([])
  })

  it('has the classes that its component names, and no others', () => {
    const wrong = sheets.flatMap((path) => {
      const name = path.split('/').at(-1) ?? ''
      const users = code.filter(
        (file) => dirname(file) === dirname(path) && textOf(file).includes(`./${name}`),
      )
      const used = new Set(
        users.flatMap((file) =>
          [...textOf(file).matchAll(/\bstyles\.(\w+)|\bstyles\['([\w-]+)'\]/g)].map(
            ([, dot, key]) => dot ?? key ?? '',
          ),
        ),
      )
      const dynamic = users.some((file) => /\bstyles\[[^']/.test(textOf(file)))
      const css = textOf(path)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/"[^"]*"|url\([^)]*\)/g, '')
      const defined = new Set([...css.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, key]) => key ?? ''))
      return [
        ...[...used].filter((key) => !defined.has(key)).map((key) => `${relative('.', path)} lacks .${key}`),
        ...(dynamic
          ? []
          : [...defined]
              .filter((key) => !used.has(key))
              .map((key) => `${path} has .${key}, which nothing uses`)),
      ]
    })
    expect(wrong).toEqual([])
  })
})

/** Whether the block that opens first closes with the last character. */
function closesAtItsEnd(css: string): boolean {
  let depth = 0
  for (const [index, character] of [...css].entries()) {
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    if (character === '}' && depth === 0) return index === css.length - 1
  }
  return false
}
