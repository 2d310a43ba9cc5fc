/**
 * Gives the focus to what the reader is to go on from, where it stands. Headings and list entries are no controls: they
 * take the focus from here alone, never from the Tab key.
 */
export function takeFocus(element: HTMLElement): void {
  if (element.tabIndex < 0) element.setAttribute('tabindex', '-1')
  element.focus({ preventScroll: true })
}
