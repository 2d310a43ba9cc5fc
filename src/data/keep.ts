/** Keeps what the reader has set on the device, nothing once nothing is set; false when the browser will not keep it. */
export function keep(key: string, settings: object): boolean {
  try {
    if (Object.keys(settings).length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(settings))
    return true
  } catch {
    return false
  }
}
