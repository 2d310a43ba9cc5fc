import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { siteInfo } from '#src/compiler/build-hub.ts'
import { emitSite } from '#src/compiler/emit/site.ts'
import { createPrerenderer } from '#src/compiler/prerender.tsx'
import type { Linked } from '#src/hub/link.ts'

const PAGE =
  '<html><head><!--csp--><!--head--><script></script><style></style></head><!--app--><!--state--></html>'

/** Every file that follows from a dataset, by its path, as a build writes it; the program's own are left out. */
export async function emitHub(linked: Linked): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'emitted-'))
  try {
    const site = siteInfo(linked.dataset, 'emitted')
    const modules = readdirSync('src/pages').map((file) => basename(file, '.tsx'))
    const pages = { first: PAGE, late: Object.fromEntries(modules.map((module) => [module, PAGE])) }
    const render = createPrerenderer(site)
    // Cards stay drawings, in which their words can be read.
    await emitSite({ folder, base: '/', linked, site, pages, render, rasterise: async (svg) => svg })
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => file.replaceAll('\\', '/'))
      .toSorted()
    return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
