const ENTRY = /<script type="module"[^>]*src="([^"]*\/)[^"/]+"/
/**
 * Has the browser fetch the hub's second script together with its first, which imports it only when it runs. `assets`
 * are the names of the built files; the second script is the one built from `src/start.tsx`.
 */
export function preloadStart(html: string, assets: readonly string[]): string {
  const entry = ENTRY.exec(html)
  const [start, ...others] = assets.filter((name) => /^start-.*\.js$/.test(name))
  if (!entry || start === undefined || others.length > 0)
    throw new Error(`expected one entry and one script called start among ${assets.join(', ')}`)
  const link = `<link rel="modulepreload" crossorigin href="${entry[1]}${start}">`
  return html.replace(entry[0], () => link + entry[0])
}
