/** What the hub is made of. One line here, plus a schema and a fact view, makes a new kind of record. */
export const KINDS = {
  story: { folder: 'stories', label: 'Story', plural: 'Stories', type: 'NewsArticle' },
  question: { folder: 'questions', label: 'Question', plural: 'Questions', type: 'Question' },
  person: { folder: 'people', label: 'Person', plural: 'People', type: 'Person' },
  company: { folder: 'companies', label: 'Company', plural: 'Companies', type: 'Organization' },
  outlet: { folder: 'outlets', label: 'Outlet', plural: 'Outlets', type: 'NewsMediaOrganization' },
  film: { folder: 'films', label: 'Film', plural: 'Films', type: 'Movie' },
  character: { folder: 'characters', label: 'Character', plural: 'Characters', type: 'Person' },
} as const

export type Kind = keyof typeof KINDS
/** What has a name and a life of its own; stories tell of it, and questions are asked about it. */
export type EntityKind = Exclude<Kind, 'story' | 'question'>

type FolderOf<K extends Kind> = (typeof KINDS)[K]['folder']

/** A record's id, which is also its file, its page and its payload: `people/sam-hargrave`. */
export type Ref<K extends Kind = Kind> = `${FolderOf<K>}/${string}`

/** A claim's id: the story that states it and the claim's own slug, `stories/x#deal-closed`. */
export type ClaimRef = `${Ref<'story'>}#${string}`

export const KIND_NAMES = Object.keys(KINDS) as Kind[]
export const ENTITY_KINDS = KIND_NAMES.filter(
  (kind): kind is EntityKind => kind !== 'story' && kind !== 'question',
)
