/** The router's key of the entry that the browser's history is at, which may not be of the page shown. */
export const entryKey = (): string => (history.state as { key?: string } | null)?.key ?? 'default'
