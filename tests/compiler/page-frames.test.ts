import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { latePages } from '#src/compiler/emit/late-pages.ts'
import { framePages } from '#src/compiler/emit/page-frames.ts'

const MANIFEST = {
  'index.html': { file: 'assets/main.js', isEntry: true },
  'src/start.tsx': { file: 'assets/start.js', isDynamicEntry: true, imports: ['index.html'] },
  _Shared: { file: 'assets/Shared.js', css: ['assets/Shared.css'], imports: ['src/start.tsx'] },
  'src/pages/ClaimPage.tsx': {
    file: 'assets/ClaimPage.js',
    css: ['assets/ClaimPage.css'],
    isDynamicEntry: true,
    imports: ['index.html', '_Shared'],
  },
  'src/pages/AboutPage.tsx': { file: 'assets/AboutPage.js', isDynamicEntry: true, imports: ['_Shared'] },
  _idle: { file: 'assets/idle-1.js', css: ['assets/idle-1.css'] },
  'src/pages/FollowingPage.tsx': {
    file: 'assets/FollowingPage.js',
    isDynamicEntry: true,
    imports: ['_idle'],
  },
  'src/pages/FrontPage.tsx': {
    file: 'assets/FrontPage.js',
    css: ['assets/FrontPage.css'],
    isDynamicEntry: true,
    imports: ['index.html'],
  },
  'src/features/search/Palette.tsx': {
    file: 'assets/Palette.js',
    css: ['assets/Palette.css'],
    isDynamicEntry: true,
  },
}

const NOTHING = { folder: '', base: '/', first: [], late: [] }
const PAGE =
  '<html><head><style> @layer a,\n b; </style><script data-entry="/x/assets/main.js" data-ahead="/x/assets/b.js /x/assets/start.js"></script></head></html>'

describe('the styles that pages carry', () => {
  const inlined = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'styles-'))
    mkdirSync(join(folder, 'assets'))
    for (const name of ['main', 'Shared', 'ClaimPage', 'FrontPage', 'Palette', 'idle-1'])
      writeFileSync(join(folder, 'assets', `${name}.css`), `.${name}{}\n`)
    return framePages(PAGE, { folder, base: '/x/', first: ['assets/main.css'], late: latePages(MANIFEST) })
  }

  it('are those of the first load, then the front page’s own, or those of all late pages', async () => {
    const { first, late } = await inlined()
    expect(first).toContain('<style>@layer a, b;.main{}</style>')
    expect(late['FrontPage']).toContain('<style>@layer a, b;.main{}.FrontPage{}</style>')
    const others = '<style>@layer a, b;.main{}.Shared{}\n.ClaimPage{}</style>'
    expect(late['ClaimPage']).toContain(others)
    expect(late['AboutPage']).toContain(others)
    expect(late['FollowingPage']).toContain(others.replace('}</style>', '}\n.idle-1{}</style>'))
  })

  it('are named as sheets that are there already, which no script may fetch again', async () => {
    const { first, late } = await inlined()
    const named = (html = '') =>
      [...html.matchAll(/<link rel="stylesheet" href="([^"]*)" disabled>/g)].map(([, href]) => href)
    expect(named(first)).toEqual([])
    expect(named(late['FrontPage'])).toEqual(['/x/assets/FrontPage.css'])
    expect(named(late['AboutPage'])).toEqual(['/x/assets/Shared.css'])
    expect(named(late['ClaimPage'])).toEqual(['/x/assets/Shared.css', '/x/assets/ClaimPage.css'])
  })

  it('stand beside the scripts to fetch along: the first load’s, and behind them the page’s own, what it imports first', async () => {
    const { first, late } = await inlined()
    expect(first).toContain('data-ahead="/x/assets/b.js /x/assets/start.js"')
    expect(Object.keys(late)).toEqual(['ClaimPage', 'AboutPage', 'FollowingPage', 'FrontPage'])
    expect(late['FrontPage']).toContain(
      'data-ahead="/x/assets/b.js /x/assets/start.js /x/assets/FrontPage.js"',
    )
    expect(late['ClaimPage']).toContain(
      'data-ahead="/x/assets/b.js /x/assets/start.js /x/assets/Shared.js /x/assets/ClaimPage.js"',
    )
  })

  it('cannot do without the order of the layers', async () => {
    await expect(framePages(PAGE.replace('@layer a,\n b;', ''), NOTHING)).rejects.toThrow(
      'order of the layers',
    )
  })

  it('refuses a build whose front page has no script of its own', () => {
    const { 'src/pages/FrontPage.tsx': _front, ...without } = MANIFEST
    expect(() => latePages(without)).toThrow('FrontPage.tsx with a script')
  })
})
