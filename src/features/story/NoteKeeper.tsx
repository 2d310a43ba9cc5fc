import { type Dispatch, type SetStateAction, useEffect } from 'react'
import { useLocation } from 'react-router'
import { keepOpened } from '#src/data/opened.ts'
import { controlOfKey, controlOfPress } from './note-controls.ts'

interface Props {
  open: readonly string[]
  setOpen: Dispatch<SetStateAction<readonly string[]>>
}

/**
 * Opens and closes notes: by a press on a claim's words or its number, by Enter and Space on the number, by Esc on it or
 * in the note, which gives the focus back. Keeps what is open with the entry of the history.
 */
export function NoteKeeper({ open, setOpen }: Props) {
  const { key } = useLocation()
  useEffect(() => keepOpened(key, 'notes', open), [key, open])
  useEffect(() => {
    const toggle = (event: Event, control: HTMLElement | null | undefined) => {
      if (event.defaultPrevented || !control) return
      event.preventDefault()
      const name = control.getAttribute('aria-controls') ?? ''
      setOpen((now) => (now.includes(name) ? now.filter((each) => each !== name) : [...now, name]))
    }
    const press = (event: MouseEvent) => toggle(event, controlOfPress(event))
    const type = (event: KeyboardEvent) => {
      const control = controlOfKey(event)
      toggle(event, control)
      if (event.key === 'Escape') control?.focus()
    }
    document.addEventListener('click', press)
    document.addEventListener('keydown', type)
    return () => {
      document.removeEventListener('click', press)
      document.removeEventListener('keydown', type)
    }
  }, [setOpen])
  return null
}
