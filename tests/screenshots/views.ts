import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from '@playwright/test'
import { payloadPath } from '#src/model/paths.ts'
import {
  DIST,
  FILM,
  NOWHERE,
  PAGES,
  payloadText,
  PERSON,
  SAMPLES,
  SECTIONS,
  STORY,
} from '#tests/browser/built-pages.ts'
import { open } from '#tests/browser/hub.ts'

export interface View {
  name: string
  path: string
  /** What the reader does before the picture is taken. */
  act?: (page: Page) => Promise<void>
  /** Only what the window shows: a sheet over the page, a notice at its foot. */
  windowOnly?: boolean
}

const view = (name: string, path: string, rest?: Pick<View, 'act' | 'windowOnly'>): View => ({
  name,
  path,
  ...rest,
})

/** Of each sort of page the one that holds the most, the second page of those that have one, and two more years. */
const samples = SAMPLES.map(({ sort, path }) => view(sort, path))
const seconds = SAMPLES.filter(({ id }) => existsSync(join(DIST, payloadPath(`${id}/pages/2`)))).map(
  ({ sort, path }) => view(`${sort}-page-2`, `${path}/pages/2`),
)
const years = PAGES.filter(({ sort, id }) => sort === 'timeline' && id !== 'timeline')
const timelines = [
  view('timeline-newest', '/timeline'),
  ...years
    .slice(years.length / 2)
    .slice(0, 1)
    .map(({ path }) => view('timeline-year', path)),
]
const lists = SECTIONS.map((folder) => view(`list-of-${folder}`, `/${folder}`))

/** What its link has fetched ahead counts for nothing: the page is opened anew with the fault in place. */
async function follow(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route(`**${payloadPath(PERSON.id)}`, answer)
  await open(page, STORY.path)
  await page.locator(`main a[href="${PERSON.path}"]`).first().click()
}

async function fail(page: Page): Promise<void> {
  await follow(page, (route) => route.abort('internetdisconnected'))
  await page.getByRole('alert').waitFor()
}

/** Follows a link to a payload that passes at the door and cannot be shown. */
async function comeApart(page: Page): Promise<void> {
  const payload: object = JSON.parse(payloadText(PERSON.id))
  await follow(page, (route) => route.fulfill({ json: { ...payload, said: [null] } }))
  await page.getByRole('heading', { name: 'came apart' }).waitFor()
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('dialog').waitFor()
}

const openPalette =
  (typed: string) =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press('/')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.type(typed)
    await page.getByRole('option').first().waitFor()
  }

const found = (page: Page) => page.getByRole('list', { name: 'Results' }).waitFor()
const nameOf = (id: string): string => (JSON.parse(payloadText(id)) as { name: string }).name
const search = encodeURIComponent(nameOf(FILM.id))

const states = [
  view('story-one-line', `${STORY.path}?depth=line`),
  view('story-key-claims', `${STORY.path}?depth=claims`),
  view('story-another-day', `${STORY.path}?asof=2020-05-06`),
  view('front-another-day', '/?asof=2020-05-06'),
  view('search-for-a-film', `/search?q=${search}`, { act: found }),
  view('search-for-nothing', '/search?q=qqqqqq'),
  view('not-found', NOWHERE),
  view('came-apart', STORY.path, { act: comeApart, windowOnly: true }),
  view('failed-navigation', STORY.path, { act: fail, windowOnly: true }),
  view('settings', STORY.path, { act: openSettings, windowOnly: true }),
  view('palette', STORY.path, { act: openPalette(''), windowOnly: true }),
  view('palette-typed', STORY.path, { act: openPalette('har'), windowOnly: true }),
]

/** Each page once: a second page and a list are samples too, and keep the name that says more. */
const places = new Map([...samples, ...seconds, ...timelines, ...lists].map((each) => [each.path, each]))

/** Every kind of page and every state of one, each as a reader comes to it. */
export const VIEWS: View[] = [...places.values(), ...states]
