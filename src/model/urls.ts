import { isClean } from './clean-text.ts'

/** Whether the address is one the hub may link to: https, a host name in plain letters, no credentials, no port. */
export function isSafeUrl(text: string): boolean {
  if (!isClean(text) || !/^https:\/\/[a-z0-9]/i.test(text) || /[\\\s<>"`]/.test(text)) return false
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (
    url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    /^[a-z0-9.-]+\.[a-z]{2,}$/.test(url.hostname)
  )
}

/** The host as readers know it, `deadline.com`. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^(www|m|edition)\./, '')
