import { readFileSync } from 'node:fs'
import type { Linked } from '#src/hub/link.ts'
import type { Shaped } from '#src/hub/pages/shaped.ts'
import { strictest } from '#src/hub/strictest.ts'
import type { Head, HeadTag } from '#src/model/head.ts'
import { cardPath, FRONT } from '#src/model/paths.ts'
import { cardWords, type CardWords } from '../cards/card-words.ts'
import { CARD_HEIGHT, CARD_WIDTH, drawCard } from '../cards/draw-card.ts'
import { createMeasure } from '../cards/fonts.ts'
import { readPalette } from '../cards/palette.ts'
import type { Rasterise } from '../cards/rasterise.ts'

const TOKENS = 'src/styles/tokens.css'

/** As many pictures are drawn at once as Node has threads for. */
const AT_ONCE = 4

/** The social cards of the hub: each page asks for the tags of its own, and then all are written. */
export interface SocialCards {
  /** What a page's head says of its card. `page` is absent for one that no record stands behind. */
  tagsOf: (page?: { payload: Shaped; head: Head }) => HeadTag[]
  /** Draws the cards of the pages that asked, and hands each on with its path. */
  write: (
    rasterise: Rasterise,
    write: (file: string, picture: Buffer | string) => Promise<void>,
  ) => Promise<void>
}

/**
 * Stories, claims, questions and entities have a card each, the other pages share that of the hub. A card is seen by
 * everyone, wherever its page is shared, and so is drawn with every guard on everything.
 */
export function createSocialCards(linked: Linked): SocialCards {
  const { site } = linked.dataset
  const guards = strictest(linked.dataset)
  const measure = createMeasure()
  const palette = readPalette(readFileSync(TOKENS, 'utf8'))
  const hub: CardWords = {
    of: site.lead,
    kicker: 'News hub',
    title: site.name,
    text: `${site.tagline}.`,
    standing: [],
  }
  const words = new Map<string, CardWords>([[FRONT, hub]])

  return {
    tagsOf(page) {
      const own = page && cardWords(page.payload, page.head, guards)
      if (page && own) words.set(page.payload.id, own)
      const path = cardPath(page && own ? page.payload.id : FRONT)
      return tags(`${site.url}/${path}`, own ?? hub)
    },
    async write(rasterise, write) {
      const waiting = [...words]
      const drain = async () => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const [id, card] = next
          const threads = linked.threads.get(card.of)
          const svg = drawCard(card, { brand: site.name, threads, palette, measure })
          await write(cardPath(id), await rasterise(svg))
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, drain))
    },
  }
}

const tags = (url: string, { kicker, title }: CardWords): HeadTag[] => [
  property('og:image', url),
  property('og:image:width', `${CARD_WIDTH}`),
  property('og:image:height', `${CARD_HEIGHT}`),
  property('og:image:alt', `${kicker}: ${title}`),
  { tag: 'meta', attributes: { name: 'twitter:card', content: 'summary_large_image' } },
]

const property = (name: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { property: name, content },
})
