import { type Kind, KINDS, type Ref } from './kinds.ts'
import { isRef, kindOfFolder } from './refs.ts'
import type { SearchEntry } from './search-entries.ts'
import { type Status, STATUS_NAMES } from './statuses.ts'

/** What a reader may narrow the search down to; who, what, status and year concern claims alone. */
export interface SearchFilter {
  kind?: Kind | 'claim'
  by?: Ref
  about?: Ref
  status?: Status
  year?: string
}

/** What can be found, in the order in which it stands where all else is equal. */
export const FOUND_KINDS = [
  'person',
  'film',
  'character',
  'company',
  'outlet',
  'question',
  'story',
  'claim',
] as const satisfies readonly (Kind | 'claim')[]

/** How the address names a kind: by its folder. */
export const folderOf = (kind: Kind | 'claim'): string => (kind === 'claim' ? 'claims' : KINDS[kind].folder)

/** What a kind is called when there are many of it. */
export const pluralOf = (kind: Kind | 'claim'): string => (kind === 'claim' ? 'Claims' : KINDS[kind].plural)

/** The filter that an address holds; what makes no sense is passed over. */
export function parseSearchFilter(params: URLSearchParams): SearchFilter {
  const folder = params.get('kind') ?? ''
  const kind = folder === 'claims' ? 'claim' : kindOfFolder(folder)
  const [by = '', about = '', year = ''] = ['by', 'about', 'year'].map((key) => params.get(key) ?? '')
  const status = STATUS_NAMES.find((name) => name === params.get('status'))
  return {
    ...(kind && { kind }),
    ...(isRef(by) && { by }),
    ...(isRef(about) && { about }),
    ...(status && { status }),
    ...(/^\d{4}$/.test(year) && { year }),
  }
}

/** The address of a search, as it may be sent to someone. Record ids need no escaping in a query, and read better without. */
export function searchAddress(words: string, { kind, by, about, status, year }: SearchFilter = {}): string {
  const q = encodeURIComponent(words.trim()).replaceAll('%20', '+')
  const parts = Object.entries({ q, kind: kind && folderOf(kind), by, about, status, year })
  const kept = parts.filter(([, value]) => value).map((part) => part.join('='))
  return kept.length === 0 ? '/search' : `/search?${kept.join('&')}`
}

/** Whether the filter is about claims, and so leaves all else out. */
export const isOfClaims = ({ by, about, status, year }: SearchFilter): boolean =>
  [by, about, status, year].some((value) => value !== undefined)

/** Whether the filter lets an entry through. Of a claim that is kept shut nobody is told whom it names. */
export function letsThrough(filter: SearchFilter, { kind, claim, isShut }: SearchEntry): boolean {
  if (filter.kind !== undefined && filter.kind !== kind) return false
  if (!isOfClaims(filter)) return true
  const { by, about, status, year } = filter
  return (
    claim !== undefined &&
    (by === undefined || claim.by === by) &&
    (about === undefined || (!isShut && claim.about?.includes(about) === true)) &&
    (status === undefined || claim.status === status) &&
    (year === undefined || claim.said.startsWith(year))
  )
}
