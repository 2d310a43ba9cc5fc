/**
 * Writes the configuration of a server of one's own for the built hub to the standard output, or says what it needs:
 * `npm run --silent host nginx -- --root /var/www/hub --name hub.example`. `--dist` names the built folder.
 */
import { parseArgs } from 'node:util'
import { builtSite } from './hosts/built-site.ts'
import { caddyfile } from './hosts/caddy.ts'
import { nginxConf } from './hosts/nginx.ts'

const WRITERS = { nginx: nginxConf, caddy: caddyfile }
const isServer = (name: string | undefined): name is keyof typeof WRITERS =>
  name !== undefined && name in WRITERS

try {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      name: { type: 'string' },
      port: { type: 'string' },
      dist: { type: 'string', default: 'dist' },
    },
  })
  const [server] = positionals
  const { root, name, port, dist } = values
  if (!isServer(server)) throw new Error(`expected a server, ${Object.keys(WRITERS).join(' or ')}`)
  if (root === undefined)
    throw new Error('expected --root, the folder that stands at the server’s / on its machine')
  const place = { root, ...(name && { name }), ...(port && { port: Number(port) }) }
  process.stdout.write(WRITERS[server](await builtSite(dist), place))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
