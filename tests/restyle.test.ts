import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const STYLES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
)
/** Every selector of the styles, with the file it stands in. */
const SELECTORS = STYLES.flatMap((path) =>
  [
    ...readFileSync(`src/${path}`, 'utf8')
      .replaceAll(/\/\*[^]*?\*\//g, '')
      .matchAll(/(?<=[{};]|^)[^{};]+(?=\{)/g),
  ]
    .map(([selector]) => selector.trim())
    .filter((selector) => !selector.startsWith('@'))
    .map((selector) => ({ path, selector })),
)

/** What stands before a sibling combinator and names no class, attribute or id, by which browsers could tell who is meant. */
const NAMELESS =
  /(?:^|[\s>,(])(?:\*|[a-z][a-z0-9]*|:is\([a-z0-9, ]+\))(?::[a-z-]+(?:\([^)]*\))?)*\s*[+~]\s(?!\d)/

it('finds the selectors', () => {
  expect(SELECTORS.length).toBeGreaterThan(500)
})

/*
 * Browsers keep for each class, attribute and id what else a change of it concerns. A rule from tag to tag gives them
 * nothing to go by: wherever an element comes or goes, they restyle its siblings and all that is in them. `:first-child`
 * and `:nth-of-type` say the same, and cost nothing elsewhere.
 */
it('has no rule from tag to tag', () => {
  expect(SELECTORS.filter(({ selector }) => NAMELESS.test(selector))).toEqual([])
})

/* Looked at anew with every change of the page, with all that the rule is about. */
it('asks nothing of the whole page with :has()', () => {
  expect(
    SELECTORS.filter(({ selector }) => /(?:^|\s|,)(?::root|html|body|main)[^\s>]*:has\(/.test(selector)),
  ).toEqual([])
})
