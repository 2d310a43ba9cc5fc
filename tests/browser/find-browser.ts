import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { chromium, type LaunchOptions } from '@playwright/test'
import { bundledChromium } from './bundled-chromium.ts'
import { installedBrowsers } from './installed-browsers.ts'

export interface FoundBrowser {
  name: string
  options: Pick<LaunchOptions, 'executablePath' | 'env'>
}

const START_TIMEOUT = 30_000
const DOWNLOAD_TIMEOUT = 180_000
const FOUND = 'HUB_BROWSER_FOUND'

/**
 * Finds a Chromium that starts: the one named in HUB_BROWSER, Playwright’s own, one of this machine’s, the one
 * inside npm, and last a download. Each is tried; the first that opens a page is kept for the run and its workers.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const kept: unknown = JSON.parse(process.env[FOUND] ?? 'null')
  if (isFound(kept)) return kept

  const failed: string[] = []
  for await (const candidate of candidates()) {
    const reason = await reasonNotToStart(candidate)
    if (reason === undefined) {
      process.env[FOUND] = JSON.stringify(candidate)
      return candidate
    }
    failed.push(`${candidate.name} (${reason})`)
  }
  throw new NoBrowserError(failed)
}

/** Its stack is its message: where in the program it was thrown tells the reader nothing. */
class NoBrowserError extends Error {
  constructor(failed: readonly string[]) {
    super(
      `No Chromium was found that starts. Install one, or name its file in HUB_BROWSER. Tried: ${failed.join('; ')}.`,
    )
    this.stack = this.message
  }
}

const isFound = (value: unknown): value is FoundBrowser =>
  typeof value === 'object' && value !== null && 'name' in value && 'options' in value

async function* candidates(): AsyncGenerator<FoundBrowser> {
  const named = process.env['HUB_BROWSER']
  if (named) yield { name: `HUB_BROWSER, ${named}`, options: { executablePath: named } }

  const own = chromium.executablePath()
  yield { name: 'Playwright’s own headless browser', options: {} }
  if (existsSync(own)) yield { name: own, options: { executablePath: own } }

  for (const path of installedBrowsers()) yield { name: path, options: { executablePath: path } }

  const bundled = await bundledChromium().catch(() => undefined)
  if (bundled) {
    const { executablePath, fonts, libraries } = bundled
    const inherited = Object.fromEntries(
      Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])),
    )
    yield { name: '@sparticuz/chromium', options: { executablePath, env: { ...inherited, ...fonts } } }
    yield {
      name: '@sparticuz/chromium with its own libraries',
      options: { executablePath, env: { ...inherited, ...fonts, ...libraries } },
    }
  }

  if (await download()) yield { name: 'Playwright’s own headless browser, downloaded', options: {} }
}

/** Opens an empty page; the first line of the error if that fails. */
async function reasonNotToStart({ options }: FoundBrowser): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ ...options, timeout: START_TIMEOUT })
    const page = await browser.newPage()
    await page.goto('about:blank')
    await browser.close()
    return undefined
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n')[0]
  }
}

async function download(): Promise<boolean> {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const args = [cli, 'install', 'chromium-headless-shell']
  return promisify(execFile)(process.execPath, args, { timeout: DOWNLOAD_TIMEOUT }).then(
    () => true,
    () => false,
  )
}
