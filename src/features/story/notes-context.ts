import { type ComponentType, createContext } from 'react'
import type { Source } from '#src/model/source.schema.ts'
import type { NumberedClaim } from './number-claims.ts'

/** What can be opened beside the text, and what of it is: by the names of the notes. */
export interface Noting {
  claims: readonly NumberedClaim[]
  sources: readonly Source[]
  open: readonly string[]
}

export interface NotesProps extends Noting {
  /** The part of the text whose notes these are. */
  place: string
}

interface Context extends Noting {
  /** The notes' component, once it has been fetched; until then nothing opens. */
  Notes?: ComponentType<NotesProps> | undefined
}

/** How the parts of a story open the notes of their claims. */
export const NotesContext = createContext<Context>({ claims: [], sources: [], open: [] })

/** A claim may be stated in several places; its note is named after the place and the claim. */
export const noteName = (place: string, slug: string): string => `${place}:${slug}`
