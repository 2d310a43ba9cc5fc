import { splitRules } from '../headers.ts'
import { below, escaped, type Place, type Site } from './site.ts'

/**
 * A site for nginx, to be read within its `http` block (`sites-enabled`, `conf.d`). It follows the address rules of the
 * preview server but for upper case, which nginx cannot make lower: such addresses are not found.
 */
export function nginxConf({ rules, base }: Site, { root, name = '_', port = 80 }: Place): string {
  const { every, some } = splitRules(rules)
  const varying = [...new Set(some.flatMap(({ headers }) => Object.keys(headers)))]
  const variable = (header: string) => `$hub_${header.toLowerCase().replaceAll('-', '_')}`
  const at = escaped(base)
  const maps = varying.map((header) => {
    // nginx takes the first expression that fits, the rules the last.
    const cases = some.toReversed().flatMap(({ path, headers }) => {
      const value = headers[header]
      const pattern = escaped(below(base, path)).replace(/\\\*$/, '') + (path.endsWith('*') ? '' : '$')
      return value === undefined ? [] : [`  "~^(200|206|304) ${pattern}" "${value}";`]
    })
    return [
      `map "$status $uri" ${variable(header)} {`,
      `  default "${every[header] ?? ''}";`,
      ...cases,
      '}',
    ].join('\n')
  })
  const headers = [
    ...Object.entries(every).flatMap(([header, value]) =>
      varying.includes(header) ? [] : [`  add_header ${header} "${value}" always;`],
    ),
    ...varying.map((header) => `  add_header ${header} ${variable(header)} always;`),
  ]
  return `${maps.join('\n')}

server {
  listen ${port};
  server_name ${name};
  root ${root};
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/plain text/xml application/javascript application/json application/xml;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/plain text/xml application/javascript application/json application/xml application/manifest+json image/svg+xml;

${headers.join('\n')}

  error_page 404 ${base}404.html;

  location ${base} {
    try_files $uri $uri.html =404;
  }
  location = ${base} {
    try_files ${base}index.html =404;
  }

  # Every other spelling of an address leads to the one that the links have.
  location ~ ^${at}index(\\.html)?$ {
    return 308 ${base}$is_args$args;
  }
  location ~ ^(?<hub_page>${at}.+?)(/index(\\.html)?|\\.html|/)$ {
    if (-f $document_root$hub_page.html) {
      return 308 $hub_page$is_args$args;
    }
    return 404;
  }
${base === '/' ? '' : `  location = ${base.slice(0, -1)} {\n    return 308 ${base}$is_args$args;\n  }\n`}
  location ~ /\\. {
    return 404;
  }
  location = ${base}404 {
    return 404;
  }
  location = ${base}404.html {
    internal;
  }
  location ~ ^${at}data/.*\\.json$ {
    try_files $uri @no_data;
  }
  location @no_data {
    default_type application/json;
    return 404 '{"error":"not found"}\\n';
  }
}
`
}
