import { openedAt } from '#src/data/opened.ts'
import { NoteKeeper } from './NoteKeeper.tsx'
import { Notes } from './Notes.tsx'

/** What notes are made of, which no page needs at first. */
export const lateNotes = { Notes, NoteKeeper, keptNotes: (key: string) => openedAt(key).notes ?? [] }
export type LateNotes = typeof lateNotes
