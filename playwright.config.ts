import { defineConfig } from '@playwright/test'
import { BASE, HOST } from './tests/browser/address.ts'
import { findBrowser } from './tests/browser/find-browser.ts'

const port = Number(process.env['HUB_TEST_PORT']) || 4319
const dist = process.env['HUB_TEST_DIST'] ?? 'dist'
const url = `http://localhost:${port}${BASE}`
const browser = await findBrowser()

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  metadata: { browser: browser.name },
  use: {
    baseURL: url,
    launchOptions: browser.options,
    // Only the tests of reading offline have one, and it would answer for the server in the others.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command:
      HOST === 'preview'
        ? `npx vite preview --outDir ${dist} --base ${BASE}`
        : 'node scripts/run.mjs tests/hosts/serve.ts',
    env: { PORT: String(port) },
    url,
    reuseExistingServer: false,
  },
})
