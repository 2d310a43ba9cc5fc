import { type HeaderRule, splitRules } from '../headers.ts'
import { below, type Site } from './site.ts'

/**
 * The file `_headers` that Netlify and Cloudflare Pages read from the published folder. Both send all headers of all
 * rules that fit, missing files included, and join those of one name, therefore:
 * - a rule that lets a folder's files be kept for good is written for each file there, as a missing one must not be;
 * - `no-cache` is left to the hosts, whose own `max-age=0, must-revalidate` says the same;
 * - what takes another's place removes that first: `! Name` does it at Cloudflare, and Netlify skips such a line.
 */
export function headersFile({ rules, base, files }: Site): string {
  const { every, some } = splitRules(rules)
  const { 'Cache-Control': _hosts, ...general } = every
  const block = (path: string, lines: string[]) => [below(base, path), ...lines.map((line) => `  ${line}`)]
  const lines = Object.entries(general).map(([name, value]) => `${name}: ${value}`)
  const more = perFile(some, files).map(({ path, headers }) =>
    block(
      path,
      Object.entries(headers).flatMap(([name, value]) => [
        ...(name in general ? [`! ${name}`] : []),
        `${name}: ${value}`,
      ]),
    ),
  )
  return `${[block('/*', lines), ...more].map((each) => each.join('\n')).join('\n\n')}\n`
}

/** Cloudflare reads a hundred rules; a folder with more files than this keeps its one. */
const MOST_FILES = 60

/** The rules, each that lets a folder's files be kept for good written out for the files that there are. */
export const perFile = (rules: readonly HeaderRule[], files: readonly string[]): HeaderRule[] =>
  rules.flatMap((rule) => {
    const { path, headers } = rule
    if (!path.endsWith('*') || !headers['Cache-Control']?.includes('immutable')) return [rule]
    const inside = files.filter((file) => `/${file}`.startsWith(path.slice(0, -1)))
    return inside.length > MOST_FILES ? [rule] : inside.map((file) => ({ path: `/${file}`, headers }))
  })
