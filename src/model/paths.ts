import type { ClaimRef, Ref } from './kinds.ts'

/**
 * Every address of the hub is built here. A page's id is its path without the first slash; the front page is `front`.
 * Addresses are relative to the site's base: the router and the emitters put the base in front.
 */
export const FRONT = 'front'
export const NOT_FOUND = '404'
export const TIMELINE = 'timeline'

/** The path of a page: `/people/sam-hargrave`, `/` for the front page. */
export const pathOf = (id: string): string => (id === FRONT ? '/' : `/${id}`)

/** The page id that a path stands for; trailing slashes do not count. */
export const idOfPath = (path: string): string => path.replace(/^\/+|\/+$/g, '') || FRONT

/** Where a link to a record or to the words of a claim leads. */
export const hrefFor = (ref: Ref | ClaimRef): string => `/${ref}`

/** The id of the page of one claim: `claims/<story>/<claim>`. */
export const claimPageId = (claim: ClaimRef): string =>
  `claims/${claim.slice(claim.indexOf('/') + 1).replace('#', '/')}`

/** Where the page of one claim stands: `/claims/extraction-2-in-the-works/deal-closed`. */
export const claimHref = (claim: ClaimRef): string => pathOf(claimPageId(claim))

/** Where a page's data stands: `data/people/sam-hargrave.json`. */
export const payloadPath = (id: string): string => `data/${id}.json`

/** The page about the dataset, and where what others build on stands: the version is part of every address. */
export const DATA = 'data'
export const OPEN_FOLDER = 'open/v1'
export const openPath = (name: string): string => `${OPEN_FOLDER}/${name}.json`

/** Where the whole dataset stands, for others and for the hub's own look at another day. */
export const DATASET_PATH = openPath('dataset')

/** Where the change log stands, for others and for readers who follow something. */
export const CHANGES_PATH = openPath('changes')

/** The page that tells how two records are tied. */
export const CONNECTIONS = 'connections'

/** The page that lists what the reader follows. */
export const FOLLOWING = 'following'

/** The page that searches, and where all that it can find stands; the palette reads the same. */
export const SEARCH = 'search'
export const SEARCH_INDEX_PATH = payloadPath('search-index')

/** Where the built page stands: `people/sam-hargrave.html`, `index.html` for the front page. */
export const htmlPath = (id: string): string => (id === FRONT ? 'index.html' : `${id}.html`)

/** Where the names that begin with two given letters stand; the not-found page looks there for the nearest. */
export const namesPath = (prefix: string): string => `data/names/${prefix}.json`

/** The feed of a record, or of the whole hub under `hub`: `feeds/people/sam-hargrave.xml`. */
export const feedPath = (id: string, ending: 'xml' | 'json' = 'xml'): string => `feeds/${id}.${ending}`
export const HUB_FEED = 'hub'

/** Where the social card of a page stands: `cards/people/sam-hargrave.png`. */
export const cardPath = (id: string): string => `cards/${id}.png`

/** One of the pages over which a long list is spread: the second is `people/pages/2`, or `people/ann/pages/2`. */
export const indexPageId = (id: string, page: number): string => (page === 1 ? id : `${id}/pages/${page}`)

/** The track record of someone who said or passed on something: `people/ann/record`. */
export const trackRecordId = (ref: Ref): string => `${ref}/record`

/** One year of the timeline: `timeline/2021`. */
export const timelineId = (year: string): string => `${TIMELINE}/${year}`
