import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest, ViteBuilder } from 'vite'
import { FORMAT } from '#src/model/format.ts'
import { KIND_NAMES } from '#src/model/kinds.ts'
import type { SiteInfo } from '#src/model/payload.schema.ts'
import { createRasteriser } from './cards/rasterise.ts'
import { emitWorker } from './emit/worker.ts'
import { emitSite } from './emit/site.ts'
import { startAfterPaint } from './emit/start-script.ts'
import { latePages } from './emit/late-pages.ts'
import { framePages, type Pages } from './emit/page-frames.ts'
import { entriesOf } from '#src/hub/entries.ts'
import { linkDataset } from '#src/hub/link.ts'
import { spoiledFilms } from '#src/hub/spoiled-films.ts'
import type { Dataset } from '#src/hub/dataset.ts'
import { emitHostFiles } from './hosts/emit-host-files.ts'
import { loadDataset } from './load.ts'
import type { CreatePrerenderer } from './prerender.tsx'
import { discard, FIRST_STYLES, MANIFEST, PRERENDERER, publish, recover, stagingFor } from './staging.ts'

/** Builds the whole hub. The dataset is checked before anything is written, and the old hub stands until the new one is whole. */
export async function buildHub(builder: ViteBuilder, contentFolder: string): Promise<void> {
  const { client, ssr, worker } = builder.environments
  if (!client || !ssr || !worker) throw new Error('expected the environments client, ssr and worker')
  const staging = stagingFor(builder.config.build.outDir)
  await recover(staging)
  try {
    const dataset = await loadDataset(contentFolder)
    await builder.build(client)
    await builder.build(ssr)
    await builder.build(worker)
    const { pages, assets } = await takePages(staging.site, builder.config.base)
    const site = siteInfo(dataset, buildId(pages, assets))
    const { createPrerenderer } = await importPrerenderer(resolve(staging.program, PRERENDERER))
    const count = await emitSite({
      folder: staging.site,
      base: builder.config.base,
      linked: linkDataset(dataset),
      site,
      pages,
      render: createPrerenderer(site),
      rasterise: createRasteriser(),
    })
    await emitWorker(staging)
    await emitHostFiles(staging.site)
    await publish(staging)
    builder.config.logger.info(`${count} pages in ${staging.published}/`)
  } finally {
    await discard(staging)
  }
}

/** Reads the built index.html, with the stylesheets put into it, and removes what every page now carries. */
async function takePages(folder: string, base: string) {
  const take = async (name: string) => {
    const text = await readFile(join(folder, name), 'utf8')
    await rm(join(folder, name))
    return text
  }
  const html = await take('index.html')
  const manifest: Manifest = JSON.parse(await take(MANIFEST))
  const first: string[] = JSON.parse(await take(FIRST_STYLES))
  const assets = (await readdir(join(folder, 'assets'))).sort()
  const late = latePages(manifest)
  const pages = await framePages(startAfterPaint(html, assets), { folder, base, first, late })
  await Promise.all(first.map((sheet) => rm(join(folder, sheet))))
  return { assets, pages }
}

/** Which program the pages belong to: it changes with the scripts, the styles or the payloads' shape, not with the dataset. */
const buildId = (pages: Pages, assets: string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([FORMAT, pages, assets]))
    .digest('hex')
    .slice(0, 12)

/** What every page needs of the hub. */
export function siteInfo(dataset: Dataset, build: string): SiteInfo {
  const { $schema: _schema, about: _about, lead: _lead, tag: _tag, ...info } = dataset.site
  const spoiled = new Set(spoiledFilms(dataset))
  const sections = KIND_NAMES.filter((kind) => entriesOf(dataset, kind).length > 0)
  const films = entriesOf(dataset, 'film')
    .filter(({ ref }) => spoiled.has(ref))
    .map(({ ref, record: { name } }) => ({ ref, name }))
  return { ...info, format: FORMAT, build, sections, films }
}

const importPrerenderer = (file: string): Promise<{ createPrerenderer: CreatePrerenderer }> =>
  import(pathToFileURL(file).href)
