import { useLocation, useNavigation } from 'react-router'

/** Whether the reader has followed a link to another page, which is on its way: a navigation now would call it off. */
export function useLeaving(): boolean {
  const { pathname } = useLocation()
  const { location } = useNavigation()
  return location !== undefined && location.pathname !== pathname
}
