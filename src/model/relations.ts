import type { EntityKind } from './kinds.ts'

/**
 * The one vocabulary of relations between records: the heading in each direction, the kinds it may join and the
 * schema.org property it stands for (read from subject to object, or from object to subject when `of` is `object`).
 */
export interface Relation {
  /** Heading on the subject's page: "Directed". */
  forward: string
  /** Heading on the object's page: "Directed by". */
  inverse: string
  subject: readonly EntityKind[]
  object: readonly EntityKind[]
  property: string
  of: 'subject' | 'object'
}

/** Relations that are written as a credit on the film, which owns them. */
export const CREDITS = {
  director: {
    forward: 'Directed',
    inverse: 'Directed by',
    subject: ['person'],
    object: ['film'],
    property: 'director',
    of: 'object',
  },
  writer: {
    forward: 'Wrote',
    inverse: 'Written by',
    subject: ['person'],
    object: ['film'],
    property: 'author',
    of: 'object',
  },
  producer: {
    forward: 'Produced',
    inverse: 'Produced by',
    subject: ['person'],
    object: ['film'],
    property: 'producer',
    of: 'object',
  },
  executiveProducer: {
    forward: 'Executive producer of',
    inverse: 'Executive produced by',
    subject: ['person'],
    object: ['film'],
    property: 'producer',
    of: 'object',
  },
  showrunner: {
    forward: 'Runs',
    inverse: 'Run by',
    subject: ['person'],
    object: ['film'],
    property: 'producer',
    of: 'object',
  },
  stuntCoordinator: {
    forward: 'Coordinated the stunts of',
    inverse: 'Stunts by',
    subject: ['person'],
    object: ['film'],
    property: 'contributor',
    of: 'object',
  },
  cast: {
    forward: 'Appears in',
    inverse: 'Cast',
    subject: ['person'],
    object: ['film'],
    property: 'actor',
    of: 'object',
  },
  productionCompany: {
    forward: 'Produced',
    inverse: 'Production company',
    subject: ['company'],
    object: ['film'],
    property: 'productionCompany',
    of: 'object',
  },
  distributor: {
    forward: 'Distributes',
    inverse: 'Distributed by',
    subject: ['company'],
    object: ['film'],
    property: 'provider',
    of: 'object',
  },
} as const satisfies Record<string, Relation>

/** Relations that are written as a fact on their subject's record. */
export const RELATIONS = {
  sibling: {
    forward: 'Sibling of',
    inverse: 'Sibling of',
    subject: ['person'],
    object: ['person'],
    property: 'sibling',
    of: 'subject',
  },
  founded: {
    forward: 'Founded',
    inverse: 'Founded by',
    subject: ['person'],
    object: ['company', 'outlet'],
    property: 'founder',
    of: 'object',
  },
  leads: {
    forward: 'Leads',
    inverse: 'Led by',
    subject: ['person'],
    object: ['company', 'outlet'],
    property: 'employee',
    of: 'object',
  },
  worksFor: {
    forward: 'Works for',
    inverse: 'Among its people',
    subject: ['person'],
    object: ['company', 'outlet'],
    property: 'worksFor',
    of: 'subject',
  },
  ownsPartOf: {
    forward: 'Owns part of',
    inverse: 'Part owned by',
    subject: ['person', 'company'],
    object: ['company', 'outlet'],
    property: 'owns',
    of: 'subject',
  },
  directedInFilms: {
    forward: 'Has directed',
    inverse: 'Directed in other films by',
    subject: ['person'],
    object: ['person'],
    property: 'knows',
    of: 'subject',
  },
  sequelTo: {
    forward: 'Sequel to',
    inverse: 'Followed by',
    subject: ['film'],
    object: ['film'],
    property: 'isBasedOn',
    of: 'subject',
  },
  sharesWorldWith: {
    forward: 'Set in the world of',
    inverse: 'Shares its world with',
    subject: ['film'],
    object: ['film'],
    property: 'isBasedOn',
    of: 'subject',
  },
  formerComrade: {
    forward: 'Old comrade of',
    inverse: 'Old comrade of',
    subject: ['character'],
    object: ['character'],
    property: 'knows',
    of: 'subject',
  },
} as const satisfies Record<string, Relation>

export type CreditName = keyof typeof CREDITS
export type RelationName = keyof typeof RELATIONS
export const CREDIT_NAMES = Object.keys(CREDITS) as [CreditName, ...CreditName[]]
export const RELATION_NAMES = Object.keys(RELATIONS) as [RelationName, ...RelationName[]]

type Both<R extends Relation> = R['forward'] | R['inverse']
/**
 * Every heading under which a record can name another. Three come from a cast credit: a character is `Played by` its
 * actor, who `Plays` it, and is among the `Characters` of the film.
 */
export type Heading =
  | Both<(typeof CREDITS)[CreditName] | (typeof RELATIONS)[RelationName]>
  | 'Played by'
  | 'Plays'
  | 'Characters'
