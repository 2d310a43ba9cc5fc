import type { Hold } from './page-loader.ts'
import { PayloadError } from './payload-error.ts'

/** The script of a page that has one of its own. */
export interface LateModule<M> {
  /** For the route's `lazy`: the module once it has come; a lost one comes when `arrive` has it, or never. */
  module: () => Promise<M>
  /** For the route's loader: done once the module is there; a lost one is held, as a lost payload is. */
  arrive: (href: string, signal: AbortSignal) => Promise<void>
}

interface Waiting<M> {
  resolve: (module: M) => void
  reject: (error: unknown) => void
}

/**
 * Keeps the router from the error boundary where a page's script is lost: it goes there as soon as `lazy` fails, whatever
 * the loader still waits for. Both ask in the same attempt, so that what `lazy` lost waits before the loader knows of it.
 * Without `hold`, in the prerenderer, a lost script is an error.
 */
export function lateModule<M>(fetch: () => Promise<M>, hold?: Hold): LateModule<M> {
  const waiting = new Set<Waiting<M>>()
  let underway: Promise<M> | undefined
  const attempt = () => (underway ??= fetch().finally(() => (underway = undefined)))
  const settle = (how: (one: Waiting<M>) => void) => {
    for (const one of waiting) how(one)
    waiting.clear()
  }
  const attemptOrHold = async (href: string, signal: AbortSignal): Promise<M> => {
    for (;;) {
      try {
        return await attempt()
      } catch (cause) {
        const fault = navigator.onLine ? 'lost' : 'offline'
        if (!hold) throw new PayloadError(fault, href, { cause })
        await hold(href, fault, signal)
      }
    }
  }
  return {
    module: () =>
      attempt().catch((error: unknown) => {
        if (!hold) throw error
        return new Promise<M>((resolve, reject) => waiting.add({ resolve, reject }))
      }),
    arrive: async (href, signal) => {
      try {
        const module = await attemptOrHold(href, signal)
        settle(({ resolve }) => resolve(module))
      } catch (error) {
        // Who goes elsewhere may go to another page of this script: what the router keeps waits for that one.
        if (!signal.aborted) settle(({ reject }) => reject(error))
        throw error
      }
    },
  }
}
