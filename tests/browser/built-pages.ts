import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ENTITY_KINDS, KIND_NAMES, type EntityKind, type Kind, KINDS } from '#src/model/kinds.ts'
import {
  CONNECTIONS,
  DATA,
  FOLLOWING,
  FRONT,
  idOfPath,
  pathOf,
  payloadPath,
  SEARCH,
} from '#src/model/paths.ts'
import { isRef, kindOf } from '#src/model/refs.ts'
import { at } from './address.ts'

/** The built hub, as its folder tells. The tests name no record: they hold for any dataset. */
export const DIST = process.env['HUB_TEST_DIST'] ?? 'dist'

/** The pages of which there is one each; each is called as its sort is. */
const SINGLE = [CONNECTIONS, 'about', SEARCH, FOLLOWING, DATA] as const

export interface BuiltPage {
  id: string
  /** Its address on the server, with the base. */
  path: string
  /** What the page is an example of: a kind of record, a list, the front. */
  sort: Kind | 'claim' | 'record' | 'timeline' | 'front' | 'index' | 'further' | (typeof SINGLE)[number]
}

/** What is shown where there is no page, or none can be fetched. */
const STAND_INS = new Set(['404.html', 'offline.html'])

/** The HTML file of every page, and through its name the page. */
function* pageIds(folder = ''): Generator<string> {
  for (const entry of readdirSync(join(DIST, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* pageIds(path)
    else if (path.endsWith('.html') && !STAND_INS.has(path))
      yield idOfPath(path.replace(/(^|\/)index\.html$|\.html$/, ''))
  }
}

function sortOf(id: string): BuiltPage['sort'] {
  if (id === FRONT) return 'front'
  const single = SINGLE.find((each) => each === id)
  if (single) return single
  if (id.startsWith('claims/')) return 'claim'
  if (id.startsWith('timeline')) return 'timeline'
  if (/\/record(\/|$)/.test(id)) return 'record'
  if (isRef(id)) return kindOf(id)
  // Of a list, or of what is told of a record.
  return isRef(id.replace(/\/pages\/\d+$/, '')) ? 'further' : 'index'
}

/** Every page of the built hub but those that stand in for one. */
export const PAGES: BuiltPage[] = [...pageIds()]
  .toSorted()
  .map((id) => ({ id, path: at(pathOf(id)), sort: sortOf(id) }))

const sizeOf = ({ id }: BuiltPage): number => statSync(join(DIST, payloadPath(id))).size

/** Of each sort the page that holds the most. */
export const SAMPLES: BuiltPage[] = [...new Set(PAGES.map((page) => page.sort))].flatMap((sort) =>
  PAGES.filter((page) => page.sort === sort)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, 1),
)

export const NOWHERE = at('/people/nobody-of-this-name')

export const ENTITY_PAGES = PAGES.filter(({ sort }) => ENTITY_KINDS.some((kind: EntityKind) => kind === sort))

const sample = (sort: BuiltPage['sort']): BuiltPage => {
  const found = SAMPLES.find((page) => page.sort === sort)
  if (!found) throw new Error(`the built hub has no page of the sort ${sort}`)
  return found
}

export const STORY = sample('story')
export const PERSON = sample('person')
export const FILM = sample('film')
export const CLAIM = sample('claim')

/** The lists of records that the navigation leads to. */
export const SECTIONS = KIND_NAMES.map((kind) => KINDS[kind].folder).filter((folder) =>
  PAGES.some(({ id }) => id === folder),
)

/** A page's payload, as the build wrote it. */
export const payloadText = (id: string): string => readFileSync(join(DIST, payloadPath(id)), 'utf8')

/** Every page, but of the claims, which have a page each and one shape, the one that holds the most. */
export const SHAPES: BuiltPage[] = PAGES.filter((page) => page.sort !== 'claim' || SAMPLES.includes(page))

/** Two pages hold nothing until their scripts know what is asked for, and what the reader follows. */
const tells = ({ sort }: BuiltPage): boolean => sort !== 'search' && sort !== 'following'
export const TELLING_SAMPLES = SAMPLES.filter(tells)
export const TELLING_SHAPES = SHAPES.filter(tells)
