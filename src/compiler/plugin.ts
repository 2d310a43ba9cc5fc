import { basename, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { WORKER } from '#src/model/kept.ts'
import { buildHub } from './build-hub.ts'
import { compileEarly } from './compile-early.ts'
import { serveDataset } from './dev.ts'
import { scriptOf } from './scripts.ts'
import { takeFirstStyles } from './first-styles.ts'
import { previewMiddleware } from './preview.ts'
import { publishedCsp } from './published-csp.ts'
import { FIRST_STYLES, MANIFEST, PRERENDERER, stagingFor } from './staging.ts'

/** Where the dataset stands, from the project's root. */
const contentFolder = (): string => process.env['HUB_CONTENT'] ?? 'src/content'

/** A class name that says which component it belongs to; component names are unique, so these are too. */
const scopedName = (name: string, file: string): string => `${basename(file).split('.')[0]}-${name}`

/** The hub's plugins: they serve the dataset's payloads in development, and build and serve the static hub. */
export const hub = (): Plugin[] => [site(), compileEarly()]

function site(): Plugin {
  return {
    name: 'loose-ends',
    config(user) {
      const staging = stagingFor(user.build?.outDir ?? 'dist')
      return {
        builder: {},
        build: { assetsInlineLimit: 0, modulePreload: false, manifest: MANIFEST, emptyOutDir: true },
        css: { modules: { generateScopedName: scopedName } },
        environments: {
          client: {
            build: {
              outDir: staging.site,
              rolldownOptions: {
                input: { main: 'index.html' },
                output: {
                  codeSplitting: {
                    includeDependenciesRecursively: false,
                    groups: [{ debugName: 'by need', name: scriptOf(user.root ?? process.cwd()) }],
                  },
                },
              },
            },
          },
          worker: {
            consumer: 'client',
            build: {
              outDir: staging.program,
              emptyOutDir: false,
              manifest: false,
              rolldownOptions: {
                input: 'src/worker/worker.ts',
                output: { format: 'iife', entryFileNames: WORKER },
              },
            },
          },
          ssr: {
            build: {
              outDir: staging.program,
              ssr: true,
              rolldownOptions: {
                input: 'src/compiler/prerender.tsx',
                output: { entryFileNames: PRERENDERER },
              },
            },
          },
        },
      }
    },
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return
        // By way of a file: each environment has a plugin of its own.
        const source = JSON.stringify(takeFirstStyles(Object.values(bundle)))
        this.emitFile({ type: 'asset', fileName: FIRST_STYLES, source })
      },
    },
    configureServer(server) {
      return serveDataset(server, contentFolder())
    },
    async configurePreviewServer(server) {
      const { base, build, root } = server.config
      const folder = resolve(root, build.outDir)
      const csp = () => publishedCsp(folder)
      // Says at once when there is nothing to serve.
      await csp()
      server.middlewares.use(previewMiddleware({ root: folder, base, csp }))
    },
    buildApp: {
      order: 'pre',
      handler: (builder) => buildHub(builder, contentFolder()),
    },
  }
}
