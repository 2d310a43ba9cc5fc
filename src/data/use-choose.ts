import { useCallback } from 'react'
import { type To, useLocation, useNavigate } from 'react-router'
import { idOfPath } from '#src/model/paths.ts'
import { idOfUrl } from './page-loader.ts'

/**
 * Puts another choice on the page that is shown into its address, without a new entry in the history. Only while a way
 * back or forward is on its way, or is held, the browser's entry is already the other page's: it must not be written over.
 */
export function useChoose(): (to: To, state?: unknown) => Promise<void> {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  return useCallback(
    async (to, state) => {
      const replace = idOfUrl(new URL(location.href)) === idOfPath(pathname)
      await navigate(to, { replace, preventScrollReset: true, state })
    },
    [navigate, pathname],
  )
}
