const FIELDS = 'input, textarea, select, [contenteditable]'

/** Whether a key press asks for the search: `/`, or `k` with Ctrl or Cmd; not while the reader types or a sheet is open. */
export function isSearchKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target, defaultPrevented, isComposing } = event
  if (defaultPrevented || isComposing || altKey) return false
  const isAsked = ctrlKey || metaKey ? key === 'k' && !shiftKey : key === '/'
  if (!isAsked || document.querySelector('dialog[open]')) return false
  return !(target instanceof Element && target.closest(FIELDS))
}
