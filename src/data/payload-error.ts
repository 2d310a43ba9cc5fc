/** Why a payload could not be had; each has a sentence for the reader in the failure notice. */
export type PayloadFault = 'missing' | 'offline' | 'timeout' | 'lost' | 'server' | 'refused' | 'unreadable'

export class PayloadError extends Error {
  readonly fault: PayloadFault

  constructor(fault: PayloadFault, path: string, options?: ErrorOptions) {
    super(`${path}: ${fault}`, options)
    this.name = 'PayloadError'
    this.fault = fault
  }
}

/** The fault of a request that came to nothing. */
export const connectionFault = (): PayloadFault => (navigator.onLine ? 'lost' : 'offline')

/** Faults that may pass by themselves and are worth a silent retry. */
export const isPassing = (error: Error): boolean =>
  error instanceof PayloadError && (error.fault === 'lost' || error.fault === 'server')
