const ENTRY = /<script type="module"[^>]*src="([^"]*\/)[^"/]+"/
/** What the first script leads to: the hub, and the bundler's few lines that both share with later scripts. */
const LED_TO = /^(?:start|rolldown-runtime)-/

/**
 * Has the browser fetch the scripts of the first load all at once, and not each when the one before it runs. `scripts`
 * are the names of the built scripts; what is loaded only when it is wanted is left alone.
 */
export function preloadScripts(html: string, scripts: readonly string[]): string {
  const entry = ENTRY.exec(html)
  const wanted = scripts.filter((name) => LED_TO.test(name))
  if (!entry || wanted.length === 0)
    throw new Error(`expected an entry and a script called start among ${scripts.join(', ')}`)
  const links = wanted.map((name) => `<link rel="modulepreload" crossorigin href="${entry[1]}${name}">`)
  return html.replace(entry[0], () => links.join('') + entry[0])
}
