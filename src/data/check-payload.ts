import type { Payload, SiteInfo } from '#src/model/payload.schema.ts'
import { FORMAT } from '#src/model/format.ts'

/** The lists that a page cannot do without; a payload that lacks one is damaged or belongs to something else. */
const LISTS = {
  story: ['headline', 'dek', 'body', 'claims', 'sources', 'cast'],
  question: ['note', 'answers', 'replies'],
  claim: ['fates', 'effects', 'contradictions', 'questions', 'figures', 'sources'],
  person: ['bio', 'questions', 'relations', 'said', 'discussed', 'mentions', 'near', 'sources'],
  company: ['bio', 'questions', 'relations', 'said', 'discussed', 'mentions', 'near', 'sources'],
  outlet: ['bio', 'questions', 'relations', 'said', 'discussed', 'mentions', 'near', 'sources'],
  film: ['bio', 'questions', 'relations', 'said', 'discussed', 'mentions', 'near', 'sources'],
  character: ['bio', 'questions', 'relations', 'said', 'discussed', 'mentions', 'near', 'sources'],
  record: ['parts'],
  front: ['stories', 'loose', 'rolls'],
  index: ['items'],
  timeline: ['years', 'claims', 'settled'],
  about: ['lead', 'lines', 'ends', 'portraits', 'notes', 'corrections'],
  search: [],
  following: [],
  data: ['kinds', 'changes'],
  connections: ['records'],
} as const satisfies Record<Payload['kind'], readonly string[]>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether the parsed JSON is the payload of the page with this id, in a shape this program can show. */
export function isPayloadOf(value: unknown, id: string): value is Payload {
  if (!isObject(value) || value['format'] !== FORMAT || value['id'] !== id) return false
  if (typeof value['build'] !== 'string' || !isObject(value['cards']) || typeof value['kind'] !== 'string')
    return false
  if (!Object.hasOwn(LISTS, value['kind']) || Object.values(value).includes(null)) return false
  return LISTS[value['kind'] as Payload['kind']].every((key) => Array.isArray(value[key]))
}

export const isSiteInfo = (value: unknown): value is SiteInfo =>
  isObject(value) &&
  value['format'] === FORMAT &&
  typeof value['build'] === 'string' &&
  Array.isArray(value['sections'])
