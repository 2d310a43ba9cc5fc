import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/browser/find-browser.ts'

const port = Number(process.env['HUB_TEST_PORT']) || 4319
const dist = process.env['HUB_TEST_DIST'] ?? 'dist'
const browser = await findBrowser()

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 5_000 },
  reporter: 'list',
  metadata: { browser: browser.name },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: browser.options,
    viewport: { width: 1280, height: 900 },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `npx vite preview --outDir ${dist}`,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
