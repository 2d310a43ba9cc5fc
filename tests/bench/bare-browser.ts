import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { chromium } from '@playwright/test'
import type { FoundBrowser } from '#tests/browser/find-browser.ts'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--remote-debugging-pipe',
]

export interface BarePage {
  /** Sends a command of the DevTools protocol and gives its result. */
  send: (method: string, params?: object) => Promise<Record<string, unknown>>
  /** What an expression comes to in the page, a promise's value where it is one: anything that JSON can hold. */
  evaluate: (expression: string) => Promise<unknown>
  close: () => Promise<void>
}

/**
 * A page in an ordinary window of a browser with an empty profile, as a reader has it: nothing listens in. Playwright has
 * the browser tell it of every request and message, for which the page halts, see docs/decisions.md.
 */
export async function openBarePage(found: FoundBrowser): Promise<BarePage> {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'))
  const browser = spawn(await executableOf(found), [...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...found.options.env },
  })
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()))
  const [, , , input, output] = browser.stdio
  if (!(input instanceof Writable && output instanceof Readable)) throw new Error('the browser has no pipes')

  const waiting = new Map<number, Waiting>()
  void ended.then(() => waiting.forEach(({ reject }) => reject(new Error('the browser has ended'))))
  readMessages(output, ({ id, error, result = {} }) => {
    if (id === undefined) return
    if (error) waiting.get(id)?.reject(new Error(error.message))
    else waiting.get(id)?.resolve(result)
    waiting.delete(id)
  })
  let last = 0
  const sendTo =
    (sessionId: unknown) =>
    (method: string, params: object = {}) => {
      last += 1
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
      return new Promise<Record<string, unknown>>((resolve, reject) => waiting.set(last, { resolve, reject }))
    }

  const toBrowser = sendTo(undefined)
  const { targetId } = await toBrowser('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await toBrowser('Target.attachToTarget', { targetId, flatten: true })
  const send = sendTo(sessionId)
  return {
    send,
    async evaluate(expression) {
      const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
      if (answer['exceptionDetails']) throw new Error(JSON.stringify(answer['exceptionDetails']))
      return Reflect.get(Object(answer['result']), 'value')
    },
    async close() {
      await toBrowser('Browser.close').catch(() => {})
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

interface Waiting {
  resolve: (result: Record<string, unknown>) => void
  reject: (error: Error) => void
}

interface Message {
  id?: number
  error?: { message: string }
  result?: Record<string, unknown>
}

/** The protocol's messages, each of which ends with a zero byte. */
function readMessages(output: Readable, tell: (message: Message) => void): void {
  let rest = ''
  output.setEncoding('utf8').on('data', (part: string) => {
    const messages = (rest + part).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) tell(JSON.parse(message))
  })
}

/** Playwright tells where its own browser lies only of one that it has started. */
async function executableOf({ options }: FoundBrowser): Promise<string> {
  if (options.executablePath) return options.executablePath
  const server = await chromium.launchServer(options)
  const path = server.process().spawnfile
  await server.close()
  return path
}
