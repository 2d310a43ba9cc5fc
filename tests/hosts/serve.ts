/**
 * Serves a built hub by another server than the preview, with the configuration that the hub writes for it, until it is
 * killed. The environment says which (HUB_TEST_HOST), what (HUB_TEST_DIST, below HUB_TEST_BASE) and where (PORT).
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { builtSite } from '#src/compiler/hosts/built-site.ts'
import { caddyfile } from '#src/compiler/hosts/caddy.ts'
import { nginxConf } from '#src/compiler/hosts/nginx.ts'
import { BASE } from '#tests/browser/address.ts'
import { plainHost } from './plain-host.ts'

const { HUB_TEST_HOST: host, HUB_TEST_DIST: dist = 'dist', PORT } = process.env
const port = Number(PORT)
const folder = resolve(dist)
if (!`${folder}/`.endsWith(BASE)) throw new Error(`${folder}: expected the folder to end in ${BASE}`)
const root = folder.slice(0, folder.length + 1 - BASE.length) || '/'
const scratch = mkdtempSync(join(tmpdir(), 'hub-host-'))

/** Writes a configuration and runs the server with it, within this process's group. */
function run(program: string, args: string[], config: string): void {
  writeFileSync(join(scratch, 'config'), config)
  spawn(program, [...args, join(scratch, 'config')], { stdio: 'inherit' }).on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

/** What stands around a site in nginx's own configuration, with all that it writes in a folder of ours. */
const nginxAround = (site: string): string => `
daemon off; pid ${scratch}/pid; error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${scratch}/${name};`).join(' ')}
  ${site}
}`

const site = await builtSite(folder)
switch (host) {
  case 'nginx':
    run('nginx', ['-c'], nginxAround(nginxConf(site, { root, port })))
    break
  case 'caddy':
    run(
      'caddy',
      ['run', '--adapter', 'caddyfile', '--config'],
      `{\n\tadmin off\n}\n${caddyfile(site, { root, port })}`,
    )
    break
  case 'plain':
    plainHost(root, BASE).listen(port)
    break
  default:
    throw new Error(`expected nginx, caddy or plain as HUB_TEST_HOST, found ${host}`)
}
