import { type ClaimRef, ENTITY_KINDS, KIND_NAMES, KINDS, type Kind, type Ref } from './kinds.ts'

/** What a slug may be: lower-case words of letters and digits, joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Longest slug, so that a file name with its ending stays below every file system's limit. */
export const SLUG_MAX = 80

const KIND_BY_FOLDER = new Map<string, Kind>(KIND_NAMES.map((kind) => [KINDS[kind].folder, kind]))

/** The kind whose records live in `folder`, or undefined. */
export const kindOfFolder = (folder: string): Kind | undefined => KIND_BY_FOLDER.get(folder)

/** Splits `people/sam-hargrave` into its kind and slug; undefined when it is no record id. */
export function parseRef(text: string): { kind: Kind; slug: string } | undefined {
  const [folder = '', slug = '', ...rest] = text.split('/')
  const kind = kindOfFolder(folder)
  return kind && rest.length === 0 && SLUG.test(slug) ? { kind, slug } : undefined
}

/** Whether the text is a record id, of the given kind if one is named. */
export const isRef = <K extends Kind = Kind>(text: string, kind?: K): text is Ref<K> => {
  const parsed = parseRef(text)
  return parsed !== undefined && (kind === undefined || parsed.kind === kind)
}

/** The kind that a record id carries in its first part. */
export function kindOf(ref: Ref): Kind {
  const kind = kindOfFolder(ref.slice(0, ref.indexOf('/')))
  if (!kind) throw new Error(`no kind has the id ${ref}`)
  return kind
}

/** Whether the record is a person, company, outlet, film or character. */
export const isEntityRef = (ref: Ref): boolean => ENTITY_KINDS.some((kind) => kind === kindOf(ref))

export const claimRef = (story: Ref<'story'>, claim: string): ClaimRef => `${story}#${claim}`

/** Splits `stories/x#deal-closed` into the story's id and the claim's slug; undefined when it is no claim id. */
export function parseClaimRef(text: string): { story: Ref<'story'>; claim: string } | undefined {
  const [story = '', claim = '', ...rest] = text.split('#')
  return rest.length === 0 && SLUG.test(claim) && isRef(story, 'story') ? { story, claim } : undefined
}

/** The story that a claim belongs to. */
export const storyOfClaim = (claim: ClaimRef): Ref<'story'> =>
  claim.slice(0, claim.indexOf('#')) as Ref<'story'>
