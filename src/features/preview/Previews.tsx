import { useQueryClient } from '@tanstack/react-query'
import { type ComponentType, useEffect, useState } from 'react'
import { pageOfLink } from '#src/data/page-link.ts'
import { payloadQuery } from '#src/data/payload-query.ts'
import { type Interest, watchInterest } from '#src/data/watch-interest.ts'

export interface LayerProps {
  interest: Interest
}

/**
 * Fetches the payload of a link's page when the reader shows interest in it; for a link within the text it hands the
 * interest on to what shows previews, which comes with the first of them.
 */
export function Previews() {
  const client = useQueryClient()
  const [shown, setShown] = useState<LayerProps & { Layer: ComponentType<LayerProps> }>()
  useEffect(
    () =>
      watchInterest((interest) => {
        const key = pageOfLink(interest.link)
        if (key === undefined) return
        // A fault here is no fault yet: the reader has not asked for the page.
        const quiet = () => {}
        client.query(payloadQuery(key)).catch(quiet)
        if (interest.link.closest('main'))
          import('./PreviewLayer.tsx').then(
            ({ PreviewLayer }) => setShown({ Layer: PreviewLayer, interest }),
            quiet,
          )
      }),
    [client],
  )
  return shown && <shown.Layer interest={shown.interest} />
}
