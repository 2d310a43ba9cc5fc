import { mkdtempSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inlineStyles, lateSheets } from '#src/compiler/emit/styles.ts'

const MANIFEST = {
  'index.html': { file: 'assets/main.js', isEntry: true },
  'src/start.tsx': { file: 'assets/start.js', isDynamicEntry: true, imports: ['index.html'] },
  _Shared: { file: 'assets/Shared.js', css: ['assets/Shared.css'] },
  'src/pages/ClaimPage.tsx': {
    file: 'assets/ClaimPage.js',
    css: ['assets/ClaimPage.css'],
    isDynamicEntry: true,
    imports: ['index.html', '_Shared'],
  },
  'src/pages/AboutPage.tsx': { file: 'assets/AboutPage.js', isDynamicEntry: true, imports: ['_Shared'] },
  'src/features/search/Palette.tsx': {
    file: 'assets/Palette.js',
    css: ['assets/Palette.css'],
    isDynamicEntry: true,
  },
}

const PAGE = '<html><head><style> @layer a,\n b; </style></head></html>'

describe('the sheets of late pages', () => {
  it('are those of the pages and of what they share, once each', () => {
    expect(lateSheets(MANIFEST)).toEqual(['assets/Shared.css', 'assets/ClaimPage.css'])
  })

  it('stand in late pages behind those of the first load, and their files stay for readers who come from elsewhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'styles-'))
    mkdirSync(join(folder, 'assets'))
    for (const name of ['main', 'Shared', 'ClaimPage', 'Palette'])
      writeFileSync(join(folder, 'assets', `${name}.css`), `.${name}{}\n`)
    const { first, late } = await inlineStyles(PAGE, folder, ['assets/main.css'], MANIFEST)
    expect(first).toBe('<html><head><style>@layer a, b;.main{}</style></head></html>')
    expect(late).toContain('<style>@layer a, b;.main{}.Shared{}\n.ClaimPage{}</style>')
    expect(readdirSync(join(folder, 'assets')).sort()).toEqual(['ClaimPage.css', 'Palette.css', 'Shared.css'])
  })

  it('cannot do without the order of the layers', async () => {
    await expect(inlineStyles(PAGE.replace('@layer a,\n b;', ''), '', [], MANIFEST)).rejects.toThrow(
      'order of the layers',
    )
  })
})
