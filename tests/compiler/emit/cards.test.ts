import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { FONT_FILES } from '#src/compiler/cards/fonts.ts'
import { createSocialCards } from '#src/compiler/emit/cards.ts'
import { loadDataset } from '#src/compiler/load.ts'
import { linkDataset } from '#src/hub/link.ts'
import { allPages } from '#src/hub/pages/all.ts'
import type { Change } from '#tests/fixtures/world.ts'
import { inWorld } from '#tests/fixtures/world.ts'
import { Resvg } from '@resvg/resvg-js'

const WIDTH = 1200
const HEIGHT = 630

/** The drawing of every card of a dataset, by its path. */
async function drawings(content: string): Promise<Map<string, string>> {
  const linked = linkDataset(await loadDataset(content))
  const cards = createSocialCards(linked)
  for (const payload of allPages(linked))
    cards.tagsOf({ payload, head: { title: payload.id, description: 'What the page says of itself.' } })
  const drawn = new Map<string, string>()
  await cards.write(
    async (svg) => svg,
    async (file, svg) => void drawn.set(file, svg.toString()),
  )
  return drawn
}

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)

/** The box that something drawn fills, as the rasteriser itself measures it. */
function boxOf(part: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${part}</svg>`
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: FONT_FILES } }).getBBox()
}

describe('the cards of the hub', () => {
  let drawn = new Map<string, string>()
  beforeAll(async () => {
    drawn = await drawings('src/content')
  })

  it('are one for each story, claim, question and entity, and one for all else', () => {
    const folders = [...drawn.keys()].map((file) => file.split('/').slice(0, -1).join('/'))
    const counts = (folder: string) => folders.filter((each) => each === folder).length
    expect(counts('cards')).toBe(1)
    expect(drawn.has('cards/front.png')).toBe(true)
    expect(counts('cards/people')).toBe(12)
    expect(counts('cards/questions')).toBe(12)
    expect(drawn.has('cards/claims/extraction-2-in-the-works/would-they.png')).toBe(true)
    expect(
      [...drawn.keys()].filter((file) => file.includes('/pages/') || file.endsWith('/record.png')),
    ).toEqual([])
  })

  it('tell who, how sure, when and what became of a claim', () => {
    const texts = textsOf(drawn.get('cards/claims/ninety-nine-million/head-of-the-list.png') ?? '')
    expect(texts).toEqual(
      expect.arrayContaining(['Netflix', 'Confirmed, 16 Jul 2020', 'Superseded, October 2021', 'Loose Ends']),
    )
  })

  it('say that a question about an ending is shut', () => {
    const texts = textsOf(drawn.get('cards/questions/did-rake-survive.png') ?? '').join(' ')
    expect(texts).toContain('A spoiler for Extraction is shut')
    expect(texts).not.toMatch(/surviv|alive|Rake/i)
  })

  it('keep every text within the card and off the portrait', { timeout: 60_000 }, () => {
    const beyond = [...drawn].flatMap(([file, svg]) => {
      const portrait = Number(/transform="translate\(([\d.]+) /.exec(svg)?.[1])
      const lines = [...svg.matchAll(/<text x="\d+"[^>]*fill="#(?!fff")[^>]*>[^<]*<\/text>/g)].map(
        ([line]) => line,
      )
      return lines.flatMap((line) => {
        const box = boxOf(line)
        if (!box) return [`${file}: ${line} draws nothing`]
        const isWithin =
          box.x >= 0 && box.x + box.width < portrait && box.y >= 0 && box.y + box.height < HEIGHT
        return isWithin ? [] : [`${file}: ${line}`]
      })
    })
    expect(beyond).toEqual([])
  })
})

describe('the cards of another dataset', () => {
  // As long as the dataset may have them, in the widest letters.
  const NAME = 'W'.repeat(80)
  const HEADLINE = Array.from({ length: 20 }, () => 'Wwwwww').join(' ')
  const long: Change = (files) => {
    files.set('stories/tide-returns.json', ['headline'], HEADLINE)
    files.set('people/ann-reed.json', ['name'], NAME)
  }

  it('keep the longest headline whole, and cut a word for which no line has room', async () => {
    const drawn = await inWorld(long, drawings)
    const story = drawn.get('cards/stories/tide-returns.png') ?? ''
    const person = drawn.get('cards/people/ann-reed.png') ?? ''
    expect(textsOf(story).join(' ')).toContain(HEADLINE)
    expect(textsOf(person)).toContainEqual(expect.stringMatching(/^W{8,}…$/))
    for (const text of `${story}${person}`.matchAll(/<text x="72"[^>]*>[^<]*<\/text>/g)) {
      const box = boxOf(text[0])
      expect((box?.x ?? 0) + (box?.width ?? WIDTH)).toBeLessThan(720)
    }
  })
})

describe('the ground of a card', () => {
  it('is the paper of the light theme, with the ink on it', async () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8')
    const [, paper = 'none'] = /--paper: light-dark\((#\w+)/.exec(tokens) ?? []
    const [, ink = 'none'] = /--ink: light-dark\((#\w+)/.exec(tokens) ?? []
    const svg = (await inWorld(() => {}, drawings)).get('cards/front.png') ?? ''
    expect(svg).toContain(`<rect width="1200" height="630" fill="${paper}"/>`)
    expect(svg).toContain(`fill="${ink}"`)
  })

  it('bears each colour of the text with a contrast of at least 4.5', async () => {
    const luminance = (hex: string) => {
      const [red = 0, green = 0, blue = 0] = (hex.match(/\w\w/g) ?? []).map((pair) => {
        const part = Number.parseInt(pair, 16) / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const drawn = await inWorld(() => {}, drawings)
    const svgs = [...drawn.values()].join('')
    const paper = luminance(/<rect [^>]*fill="#(\w+)"/.exec(svgs)?.[1] ?? '')
    const fills = new Set(
      [...svgs.matchAll(/<text x="\d+" [^>]*fill="#(\w{6})"/g)].map(([, fill = '']) => fill),
    )
    expect(fills.size).toBeGreaterThanOrEqual(3)
    for (const fill of fills) expect((paper + 0.05) / (luminance(fill) + 0.05)).toBeGreaterThanOrEqual(4.5)
  })
})
