import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { whenIdle } from '#src/data/when-idle.ts'
import type { LateNotes } from './late-notes.ts'
import { NotesContext, type Noting } from './notes-context.ts'

let late: LateNotes | undefined

interface Props extends Pick<Noting, 'claims' | 'sources'> {
  children: ReactNode
}

/**
 * Keeps which notes of a story are open, for its parts to show. What notes are made of comes in idle time; until then,
 * and where it cannot be had, a claim's number leads to the claim's entry, as it does without scripts.
 */
export function ClaimNotes({ children, ...rest }: Props) {
  const { key } = useLocation()
  const [parts, setParts] = useState(late)
  // On the way back they are there at once, for the place to be found again.
  const [open, setOpen] = useState(late?.keptNotes(key) ?? [])
  useEffect(() => {
    const fetch = () =>
      import('./late-notes.ts').then(
        ({ lateNotes }) => {
          late = lateNotes
          // Every claim has its number drawn anew: in slices, between which a tap is answered.
          startTransition(() => {
            setOpen(lateNotes.keptNotes(key))
            setParts(lateNotes)
          })
        },
        () => {},
      )
    if (late) return
    if (history.state?.opened) void fetch()
    else whenIdle(fetch)
  }, [key])
  return (
    <NotesContext value={{ ...rest, open, Notes: parts?.Notes }}>
      {children}
      {parts && <parts.NoteKeeper open={open} setOpen={setOpen} />}
    </NotesContext>
  )
}
