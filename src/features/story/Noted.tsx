import { type ReactNode, useContext } from 'react'
import { ClaimControlContext } from '#src/records/claim-control.ts'
import { NotesContext, noteName } from './notes-context.ts'

/** A part of the text whose claims open their notes, which follow it; `place` names it among the story's parts. */
export function Noted({ place, children }: { place: string; children: ReactNode }) {
  const { Notes, ...notes } = useContext(NotesContext)
  const controlOf = (slug: string) => {
    const name = noteName(place, slug)
    return { role: 'button', 'aria-controls': name, 'aria-expanded': notes.open.includes(name) }
  }
  return (
    <>
      <ClaimControlContext value={Notes && controlOf}>{children}</ClaimControlContext>
      {Notes && <Notes place={place} {...notes} />}
    </>
  )
}
