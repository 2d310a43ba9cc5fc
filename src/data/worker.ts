import { WORKER, WORKER_POLICY } from '#src/model/kept.ts'

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string }
}

/** The worker's address in the form that the policy lets through; a browser without Trusted Types takes it as it is. */
function workerAddress(): string {
  const address = import.meta.env.BASE_URL + WORKER
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return (
    trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: () => address }).createScriptURL(address) ??
    address
  )
}

let installed: Promise<void> | undefined

/**
 * Has the service worker installed, once a tab. Where there can be none (a browser without them, a site without https,
 * a full disk) the hub reads as before, without it.
 */
export const installWorker = (): Promise<void> => (installed ??= install())

async function install(): Promise<void> {
  if (!import.meta.env.PROD) return
  await navigator.serviceWorker?.register(workerAddress(), { updateViaCache: 'none' }).catch(() => {})
}

/** Calls back when a new service worker takes this tab over from an older. Returns a function that stops it. */
export function onRenewed(callback: () => void): () => void {
  const { serviceWorker } = navigator
  let wasLed = Boolean(serviceWorker?.controller)
  const changed = () => {
    if (wasLed) callback()
    wasLed = true
  }
  serviceWorker?.addEventListener('controllerchange', changed)
  return () => serviceWorker?.removeEventListener('controllerchange', changed)
}
