import type { HeadTag } from '#src/model/head.ts'
import type { SiteInfo } from '#src/model/payload.schema.ts'

/** Where the web app manifest stands. */
export const MANIFEST_PATH = 'manifest.webmanifest'

/** The link by which a browser finds it. */
export const manifestLink = (base: string): HeadTag => ({
  tag: 'link',
  attributes: { rel: 'manifest', href: base + MANIFEST_PATH },
})

/** The paper of tokens.css in the light theme, which is behind both icons. */
const PAPER = '#fbf8f3'

const ICONS = [
  { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
  // Its thread keeps clear of the edges that a device may cut off.
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
]

/** The web app manifest, by which a device installs the hub. Its addresses start where it stands itself. */
export const webManifest = ({ name, tagline }: SiteInfo): string =>
  JSON.stringify({
    id: './',
    name,
    short_name: name,
    description: tagline,
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons: ICONS,
  })
