import { minifySync } from 'vite'

/** The bundler’s tags of the entry and of what it imports. */
const TAGS = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>\s*/g
const OWN_SCRIPT = /<script>([\s\S]*?)<\/script>/

/**
 * Has the page start the program once its text has been painted: on a slow line scripts that are asked for at once share
 * it with the text and its fonts. The bundler's tags are taken out, and the page's own script, see index.html, is told
 * the entry and what it needs: what it imports now, and the script built from `src/start.tsx`, which it imports when it
 * runs. It runs once the page is whole; every page carries it, so it is made small, and the indentation is dropped.
 * `assets` are the names of the built files.
 */
export function startAfterPaint(html: string, assets: readonly string[]): string {
  const tags = [...html.matchAll(TAGS)].map(([, src]) => src ?? '')
  const [entry, ...others] = tags.filter((src) => /\/main-[^/]*\.js$/.test(src))
  const [start, ...more] = assets.filter((name) => /^start-.*\.js$/.test(name))
  if (entry === undefined || start === undefined || others.length + more.length > 0)
    throw new Error(`expected one entry and one script called start among ${assets.join(', ')}`)
  const ahead = [...tags.filter((src) => src !== entry), entry.replace(/[^/]*$/, start)]
  return html
    .replace(TAGS, '')
    .replace(/\n\s+/g, '\n')
    .replace(
      OWN_SCRIPT,
      (_tag, code: string) =>
        `<script data-entry="${entry}" data-ahead="${ahead.join(' ')}">${minified(code)}</script>`,
    )
}

/** The page with more scripts to fetch along: its own, by their addresses. */
export const fetchAhead = (html: string, scripts: readonly string[]): string =>
  html.replace(/ data-ahead="[^"]*/, (ahead) => [ahead, ...scripts].join(' '))

function minified(script: string): string {
  const { code, errors } = minifySync('index.html', script, { module: false })
  if (errors.length > 0) throw new Error(`index.html: ${errors.map(({ message }) => message).join(', ')}`)
  return code
}
