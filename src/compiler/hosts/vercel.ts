import { splitRules } from '../headers.ts'
import { perFile } from './headers-file.ts'
import { below, escaped, type Site } from './site.ts'

/** The file `vercel.json` that Vercel reads from the folder it is given. Of two headers of one name the later holds. */
export function vercelJson({ rules, base, files }: Site): string {
  const { every, some } = splitRules(rules)
  const headers = [{ path: '/*', headers: every }, ...perFile(some, files)].map((rule) => ({
    source: escaped(below(base, rule.path)).replace(/\\\*$/, '(.*)'),
    headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
  }))
  return `${JSON.stringify({ cleanUrls: true, trailingSlash: false, headers }, null, 2)}\n`
}
