import { useEffect, useState } from 'react'
import { fetchJson } from '#src/data/fetch-json.ts'
import { isSiteInfo } from '#src/data/check-payload.ts'
import { keepPage, keepSearch } from '#src/data/kept.ts'
import { afterRest } from '#src/data/after-rest.ts'
import { whenIdle } from '#src/data/when-idle.ts'
import { installWorker, onRenewed } from '#src/data/worker.ts'
import { payloadPath } from '#src/model/paths.ts'
import type { Payload } from '#src/model/payload.schema.ts'
import { When } from '#src/records/When.tsx'
import styles from './OfflineNotes.module.css'

/** How long a phone has for the page and what is typed alone before it makes ready for the next visit, in milliseconds. */
const HEADSTART = 3000

interface Props {
  payload: Payload | undefined
  /** Whether the page is today's: others are made from the dataset, and not kept by themselves. */
  isToday: boolean
  /** Which build of the program this tab runs. */
  build: string
}

/** Keeps what is read for reading offline, and says when a page is such a copy, or when the hub was renewed meanwhile. */
export function OfflineNotes({ payload, isToday, build }: Props) {
  const [isRenewed, setIsRenewed] = useState(false)
  useEffect(() => onRenewed(() => void hasOtherBuild(build).then(setIsRenewed)), [build])
  useEffect(
    () =>
      afterRest(HEADSTART, () => {
        void installWorker()
        void keepSearch()
      }),
    [],
  )
  useEffect(() => {
    if (!payload || !isToday) return undefined
    let isLeft = false
    // The page around this one gives the document its title only after this.
    whenIdle(() => {
      if (!isLeft) void keepPage(payload, document.title)
    })
    return () => {
      isLeft = true
    }
  }, [payload, isToday])
  return (
    <div role="status" className={`label ${styles['notes']}`}>
      {payload?.kept && (
        <p className={styles['note']}>
          <b>A copy kept on this device</b>
          {' on '}
          <When date={payload.kept} />
          {'. The hub could not be reached. '}
          <a href={location.href} target="_self">
            Try again
          </a>
        </p>
      )}
      {isRenewed && (
        <p className={styles['note']}>
          <b>The hub has been renewed</b>
          {' since you opened it. '}
          <a href={location.href} target="_self">
            Reload this page
          </a>
          <button type="button" onClick={() => setIsRenewed(false)}>
            Not now
          </button>
        </p>
      )}
    </div>
  )
}

/** Whether what is published now is another program than this tab's, and not just another dataset. */
async function hasOtherBuild(build: string): Promise<boolean> {
  const site = await fetchJson(payloadPath('site')).catch(() => undefined)
  return isSiteInfo(site) && site.build !== build
}
