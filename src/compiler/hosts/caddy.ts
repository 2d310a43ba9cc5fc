import { splitRules } from '../headers.ts'
import { below, escaped, type Place, type Site } from './site.ts'

/** The address of a site in a Caddyfile: with a name, Caddy fetches its certificate and serves https by itself. */
const addressOf = ({ name = '', port }: Place): string =>
  name + (port === undefined ? (name === '' ? ':80' : '') : `:${port}`)

/**
 * A site for Caddy 2.6 and later. It follows the address rules of the preview server but for upper case, which Caddy
 * cannot make lower: such addresses are not found.
 */
export function caddyfile({ rules, base }: Site, place: Place): string {
  const { every, some } = splitRules(rules)
  const at = escaped(base)
  const general = Object.entries(every).map(([header, value]) => `${header} "${value}"`)
  const special = some.flatMap(({ path, headers }) =>
    Object.entries(headers).map(([header, value]) => `header ${below(base, path)} ${header} "${value}"`),
  )
  const added = [...new Set(some.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (header) => !(header in every),
  )
  const block = (lines: string[], indent = '\t\t\t') => lines.map((line) => indent + line).join('\n')
  return `${addressOf(place)} {
	root * ${place.root}
	encode zstd gzip

	route {
		header {
${block(general)}
		}
${special.map((line) => `\t\t${line}`).join('\n')}

		@writing not method GET HEAD
		header @writing Allow "GET, HEAD"
		respond @writing 405
		@hidden path */.*
		error @hidden 404
		@unnamed path ${base}404 ${base}404.html
		error @unnamed 404
${base === '/' ? '' : `\n\t\t@bare path ${base.slice(0, -1)}\n\t\troute @bare {\n\t\t\trewrite * ${base}\n\t\t\tredir {uri} 308\n\t\t}\n`}
		# Every other spelling of an address leads to the one that the links have.
		@front path_regexp ^${at}index(\\.html)?$
		route @front {
			rewrite * ${base}
			redir {uri} 308
		}
		@spelling path_regexp page ^(${at}.+?)(/index(\\.html)?|\\.html|/+)$
		route @spelling {
			@page file {re.page.1}.html
			route @page {
				rewrite * {re.page.1}
				redir {uri} 308
			}
			error 404
		}

		@elsewhere not path ${base}*
		error @elsewhere 404
		try_files {path} {path}.html
		file_server {
			disable_canonical_uris
		}
	}

	handle_errors {
		route {
			header {
${block([...general, ...added.map((header) => `-${header}`)], '\t\t\t\t')}
			}
			@data path_regexp ^${at}data/.*\\.json$
			route @data {
				header Content-Type application/json
				respond \`{"error":"not found"}\` {http.error.status_code}
			}
			rewrite * ${base}404.html
			file_server
		}
	}
}
`
}
