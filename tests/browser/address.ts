/** Where the hub under test stands on its server: `/`, or `/some/base/`. */
export const BASE = process.env['HUB_TEST_BASE'] ?? '/'

/** The hub's own path as the server has it, below the base: `/people` is `/some/base/people`. Once is enough. */
export const at = (path: string): string =>
  path.startsWith('/') && !path.startsWith(BASE) ? BASE + path.slice(1) : path

/** The hub’s own path of an address on its server: `/some/base/people` is `/people`. */
export const ownPath = (pathname: string): string => pathname.slice(BASE.length - 1)

/** What answers: `preview`, `nginx`, `caddy`, or `plain`, a host that takes no settings, such as GitHub Pages. */
export const HOST = process.env['HUB_TEST_HOST'] ?? 'preview'
