import { WORKER_POLICY } from '#src/model/kept.ts'
import { OPEN_FOLDER } from '#src/model/paths.ts'

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
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // React and the router write text and elements, never markup; the one policy names the service worker's script.
    "require-trusted-types-for 'script'",
    `trusted-types ${WORKER_POLICY}`,
  ]
  return [...directives, ...(meta ? [] : ["frame-ancestors 'none'"])].join('; ')
}

const sourcesOf = (directive: string, hashes: readonly string[]): string =>
  [directive, "'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ')

/** What guards every response; browsers heed `Strict-Transport-Security` over https alone. */
export const securityHeaders = (csp: string): Record<string, string> => ({
  'Content-Security-Policy': csp,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
})

/** Headers for the answers that a pattern names. */
export interface HeaderRule {
  /** Below the site's base: `/favicon.svg` for one file, `/assets/*` for all below a folder, `/*` for every answer. */
  path: string
  headers: Readonly<Record<string, string>>
}

const EVERY_ANSWER = '/*'
const FOR_A_YEAR = { 'Cache-Control': 'public, max-age=31536000, immutable' }
/** What other sites may read from theirs. */
const FOR_ANY_SITE = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }
const FOR_A_DAY = { 'Cache-Control': 'public, max-age=86400, must-revalidate' }

/**
 * What goes with which answer, the general first: a later rule takes the place of an earlier one's header. All but the
 * first hold for files alone, not for what is not found. Patterns are of the sort that every host can express.
 */
export const headerRules = (csp: string): HeaderRule[] => [
  // What says something about the dataset may be another at the next publication, so it is asked for each time.
  { path: EVERY_ANSWER, headers: { ...securityHeaders(csp), 'Cache-Control': 'no-cache' } },
  // The bundler puts the hash of what they hold into the names of these.
  { path: '/assets/*', headers: FOR_A_YEAR },
  { path: '/fonts/*', headers: FOR_A_DAY },
  { path: '/favicon.svg', headers: FOR_A_DAY },
  { path: '/icon-192.png', headers: FOR_A_DAY },
  { path: '/icon-512.png', headers: FOR_A_DAY },
  { path: `/${OPEN_FOLDER}/*`, headers: FOR_ANY_SITE },
  { path: '/feeds/*', headers: FOR_ANY_SITE },
  // Shown by whoever shows a link to the page; the address stays when the picture changes.
  { path: '/cards/*', headers: { ...FOR_ANY_SITE, ...FOR_A_DAY } },
]

/** The headers of an answer: of the file at the path below the base, or without one of a refusal or a redirection. */
export function headersOf(rules: readonly HeaderRule[], file?: string): Record<string, string> {
  const fit = rules.filter(({ path }) => path === EVERY_ANSWER || (file !== undefined && names(path, file)))
  return Object.assign({}, ...fit.map(({ headers }) => headers)) as Record<string, string>
}

const names = (path: string, file: string): boolean =>
  path.endsWith('*') ? `/${file}`.startsWith(path.slice(0, -1)) : path === `/${file}`

/** The rules apart: what goes with every answer, and what then holds for some files. */
export function splitRules(rules: readonly HeaderRule[]): {
  every: HeaderRule['headers']
  some: HeaderRule[]
} {
  return { every: headersOf(rules), some: rules.filter(({ path }) => path !== EVERY_ANSWER) }
}
