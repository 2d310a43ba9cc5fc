const ENTRY = /<script type="module"[^>]*src="([^"]*\/)[^"/]+"/
/**
 * Has the browser fetch the hub's second script together with its first, which imports it only when it runs. `scripts`
 * are the names of the built scripts; the second is the one built from `src/start.tsx`.
 */
export function preloadStart(html: string, scripts: readonly string[]): string {
  const entry = ENTRY.exec(html)
  const [start, ...others] = scripts.filter((name) => name.startsWith('start-'))
  if (!entry || start === undefined || others.length > 0)
    throw new Error(`expected one entry and one script called start among ${scripts.join(', ')}`)
  const link = `<link rel="modulepreload" crossorigin href="${entry[1]}${start}">`
  return html.replace(entry[0], () => link + entry[0])
}
