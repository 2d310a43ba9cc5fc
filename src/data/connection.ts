interface NetworkInformation {
  saveData?: boolean
  effectiveType?: string
}

/** Whether the reader's connection may be used for what was not asked for. Browsers that do not tell count as free. */
export function isFreeToFetch(): boolean {
  const { connection } = navigator as { connection?: NetworkInformation }
  return !connection?.saveData && (connection?.effectiveType ?? '4g') === '4g'
}
