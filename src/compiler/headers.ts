/** The response headers of the hub: the one source for the preview server and for the hosts' header files. */

export interface InlineParts {
  /** Hashes of the style elements that stand in the pages, as `sha256-…` without quotes. */
  styleHashes: readonly string[]
  /** The same of the script elements that hold their script themselves. */
  scriptHashes: readonly string[]
}

/**
 * The policy for a page. The pages carry it twice: in the header and, for hosts that send none, in a meta element,
 * where `frame-ancestors` has no effect and is left out.
 *
 * `upgrade-insecure-requests` is left out on purpose: every address the pages ask for is on their own origin, so it
 * would upgrade nothing, but would break the hub on a host that is reached by plain http, such as one in a home network.
 */
export function contentSecurityPolicy(
  { styleHashes, scriptHashes }: InlineParts,
  { meta }: { meta: boolean },
): string {
  const directives = [
    "default-src 'none'",
    sourcesOf('script-src', scriptHashes),
    sourcesOf('style-src', styleHashes),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // No policy is ever made: React and the router write text and elements, never markup.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]
  return [...directives, ...(meta ? [] : ["frame-ancestors 'none'"])].join('; ')
}

const sourcesOf = (directive: string, hashes: readonly string[]): string =>
  [directive, "'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ')

/** The headers of every response; browsers heed `Strict-Transport-Security` over https alone. */
export const securityHeaders = (csp: string): Record<string, string> => ({
  'Content-Security-Policy': csp,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
})

/** A file whose name holds the hash of its content, as the bundler writes it. */
const HASHED = /^\/?assets\/(?:.*\/)?[^/]+-[\w-]{8}\.[a-z0-9]+$/
/** What says something about the dataset, and may be another at the next publication. */
const CONTENT = /\.(?:html|json|xml|txt|webmanifest)$/

const YEAR = 31_536_000
const DAY = 86_400

/** How long the file at the path, below the site's base, may be kept. Pages have no ending or `.html`. */
export function cacheControl(path: string): string {
  if (HASHED.test(path)) return `public, max-age=${YEAR}, immutable`
  const hasEnding = /\.[a-z0-9]+$/.test(path)
  return CONTENT.test(path) || !hasEnding ? 'no-cache' : `public, max-age=${DAY}, must-revalidate`
}
