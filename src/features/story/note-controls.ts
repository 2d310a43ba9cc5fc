import { isPlain } from '#src/data/is-plain.ts'

const CONTROL = 'a[aria-controls]'

/** The button of the note of this name. */
export const controlOf = (name: string): HTMLElement | null =>
  document.querySelector(`[aria-controls="${name}"]`)

/**
 * The button of the note that a press is for: itself, or that of the words pressed. The links among the words lead where
 * they lead, and words may be selected.
 */
export function controlOfPress(event: MouseEvent): HTMLElement | null | undefined {
  const { target } = event
  if (!(target instanceof Element) || !isPlain(event)) return null
  const link = target.closest('a')
  if (link) return link.matches(CONTROL) ? link : null
  const words = target.closest('mark')
  if (getSelection()?.type === 'Range') return null
  return (
    words?.querySelector<HTMLElement>(CONTROL) ??
    words?.nextElementSibling?.querySelector<HTMLElement>(CONTROL)
  )
}

/** The button that a key is for: Space presses the one in focus, Esc that of the open note that has the focus. */
export function controlOfKey({ key, target }: KeyboardEvent): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null
  const own = target.matches(CONTROL) ? target : null
  if (key === ' ') return own
  if (key !== 'Escape') return null
  if (own) return own.ariaExpanded === 'true' ? own : null
  // Within a note, which is named by its button.
  for (let around: Element | null = target; around; around = around.parentElement) {
    const control = around.id === '' ? null : controlOf(around.id)
    if (control) return control
  }
  return null
}
