import { PATIENCE } from './fetch-json.ts'
import type { Hold } from './page-loader.ts'
import { connectionFault, PayloadError } from './payload-error.ts'

/** The script of a page that has one of its own. */
export interface LateModule<M> {
  /** For the route's `lazy`: the module once it has come; a lost one comes, or fails, when `arrive` does. */
  module: () => Promise<M>
  /**
   * For the route's loader: what it loads, once the module is there too; a lost one, or one that takes longer than
   * `PATIENCE`, is held as a lost payload is.
   */
  arrive: <T>(loading: Promise<T>, href: string, signal: AbortSignal) => Promise<T>
}

interface Waiting<M> {
  resolve: (module: M) => void
  reject: (error: unknown) => void
}

/**
 * Keeps the router from the error boundary where a page's script is lost: it goes there as soon as `lazy` fails, whatever
 * the loader still waits for. Where both ask in one attempt, what `lazy` lost waits before the loader knows of it.
 * Without `hold`, in the prerenderer, a lost script is an error.
 */
export function lateModule<M>(fetch: () => Promise<M>, hold?: Hold): LateModule<M> {
  const waiting = new Set<Waiting<M>>()
  let underway: Promise<M> | undefined
  /** What has come, for a `lazy` that learns of its loss only after that. */
  let arrived: { module: M } | undefined
  const attempt = (): Promise<M> => (underway ??= fetch().finally(() => (underway = undefined)))
  const settle = (how: (one: Waiting<M>) => void) => {
    for (const one of waiting) how(one)
    waiting.clear()
  }
  const bring = (module: M) => {
    arrived = { module }
    settle(({ resolve }) => resolve(module))
  }
  const attemptOrHold = async (href: string, signal: AbortSignal): Promise<M> => {
    for (;;) {
      try {
        return await (hold ? inTime(attempt()) : attempt())
      } catch (cause) {
        const fault = cause instanceof PayloadError ? cause.fault : connectionFault()
        if (!hold) throw new PayloadError(fault, href, { cause })
        await hold(href, fault, signal)
      }
    }
  }
  return {
    module: () =>
      attempt().catch((error: unknown) => {
        if (!hold) throw error
        if (arrived) return arrived.module
        return new Promise<M>((resolve, reject) => waiting.add({ resolve, reject }))
      }),
    arrive: async (loading, href, signal) => {
      try {
        const loaded = await loading
        bring(await attemptOrHold(href, signal))
        return loaded
      } catch (error) {
        // The router waits for both, also for a script that may yet be lost, or come after all.
        const module = await underway?.catch(() => undefined)
        // Who goes elsewhere may go to another page of this script: what the router keeps waits for that one.
        if (signal.aborted) throw error
        if (module !== undefined) {
          bring(module)
          return loading
        }
        settle(({ reject }) => reject(error))
        throw error
      }
    },
  }
}

/** The module, or a fault once it has taken longer than it may. */
async function inTime<M>(coming: Promise<M>): Promise<M> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PayloadError('timeout', 'script')), PATIENCE)
  })
  try {
    return await Promise.race([coming, late])
  } finally {
    clearTimeout(timer)
  }
}
