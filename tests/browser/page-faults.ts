import type { Page } from '@playwright/test'

/**
 * Siblings whose boxes with text lie over one another, each pair by its tags and first words. A box that goes on in the
 * next column is as many boxes, for the one around them all covers what stands in neither.
 */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const named = (element: Element) => `${element.tagName} ${element.textContent.trim().slice(0, 30)}`
    const isBox = (element: Element) => {
      const { display, position } = getComputedStyle(element)
      const isFlowing = position === 'static' || position === 'relative'
      return (
        isFlowing &&
        element.checkVisibility() &&
        !/^(inline|contents|none)/.test(display) &&
        element.textContent.trim() !== ''
      )
    }
    const meet = (rect: DOMRect, other: DOMRect) =>
      Math.min(rect.right, other.right) - Math.max(rect.left, other.left) > 1 &&
      Math.min(rect.bottom, other.bottom) - Math.max(rect.top, other.top) > 1
    return [...document.querySelectorAll('body *')].flatMap((parent) => {
      const boxes = [...parent.children]
        .filter(isBox)
        .map((element) => ({ element, rects: [...element.getClientRects()] }))
      return boxes.flatMap(({ element, rects }, at) =>
        boxes
          .slice(at + 1)
          .filter(({ rects: others }) => rects.some((rect) => others.some((other) => meet(rect, other))))
          .map((other) => `${named(element)} over ${named(other.element)}`),
      )
    })
  })

/**
 * The lines of every element that matches, each as its words, and how wide each word and the element are. Runs in the
 * page, so it names nothing outside itself.
 */
const linesOf = (page: Page, selector: string): Promise<Block[]> =>
  page.evaluate((wanted) => {
    const wordsOf = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const words: { text: string; rect: DOMRect }[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const match of (node.textContent ?? '').matchAll(/\S+/g)) {
          const range = document.createRange()
          range.setStart(node, match.index)
          range.setEnd(node, match.index + match[0].length)
          const rect = range.getClientRects()[0]
          if (rect) words.push({ text: match[0], rect })
        }
      }
      return words
    }
    return [...document.querySelectorAll(wanted)]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const lines: { text: string; rect: DOMRect }[][] = []
        for (const word of wordsOf(element)) {
          const line = lines.at(-1)
          const first = line?.[0]
          if (line && first && word.rect.top < first.rect.bottom - first.rect.height / 2) line.push(word)
          else lines.push([word])
        }
        return {
          width: element.getBoundingClientRect().width,
          lines: lines.map((line) => line.map(({ text, rect }) => ({ text, width: rect.width }))),
        }
      })
  }, selector)

interface Block {
  width: number
  lines: { text: string; width: number }[][]
}

const textOf = (line: Block['lines'][number]): string => line.map(({ text }) => text).join(' ')

/**
 * Headings that leave one word alone on their last line, although the word before it would fit beside it and the line
 * above would keep two.
 */
export async function lonelyWords(page: Page): Promise<string[]> {
  const headings = await linesOf(page, 'main :is(h1, h2, h3)')
  const lonely = headings.filter(({ width, lines }) => {
    const [above = [], last = []] = lines.slice(-2)
    const moved = above.at(-1)?.width ?? width
    return (
      lines.length > 1 &&
      last.length === 1 &&
      above.length > 2 &&
      (last[0]?.width ?? 0) + moved * 1.15 < width
    )
  })
  return lonely.map(({ lines }) => lines.map(textOf).join(' / '))
}

/**
 * Paragraphs of running text whose lines are on average shorter or longer than these, in characters: each with its
 * average and first words. Only those of three lines or more count, without their last.
 */
export async function wrongMeasures(page: Page, least: number, most: number): Promise<string[]> {
  const paragraphs = await linesOf(page, 'main .prose > p')
  return paragraphs.flatMap(({ lines }) => {
    const full = lines.slice(0, -1).map((line) => textOf(line).length)
    const average = full.reduce((sum, length) => sum + length, 0) / full.length
    const isRight = full.length < 2 || (average >= least && average <= most)
    return isRight ? [] : [`${Math.round(average)}: ${textOf(lines[0] ?? []).slice(0, 40)}`]
  })
}

/** What sticks out to the right of the window, each as the element’s tag and first words. */
export const sidewaysScroll = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 30)}`)
      .slice(0, 5)
      .concat(`the page is ${root.scrollWidth} px wide`)
  })

/** Elements that cut off the text they hold. */
export const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element)
        const unseen = clipPath !== 'none' || (element.clientWidth <= 1 && element.clientHeight <= 1)
        if (unseen || element.textContent.trim() === '' || element instanceof SVGElement) return false
        const wide = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1
        const high = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1
        return wide || high
      })
      .map((element) => `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 30)}`),
  )
