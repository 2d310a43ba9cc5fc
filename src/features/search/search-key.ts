/** Whether a key press is one of those of the search: `/`, or `k` with Ctrl or Cmd. */
export const isSearchKey = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey ? key === 'k' && !shiftKey : key === '/'
