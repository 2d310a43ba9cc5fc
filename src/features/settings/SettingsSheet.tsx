import { useEffect, useId, useRef } from 'react'
import type { SiteInfo } from '#src/model/payload.schema.ts'
import { LookSettings } from './LookSettings.tsx'
import styles from './SettingsSheet.module.css'
import { SpoilerSettings } from './SpoilerSettings.tsx'

export interface SheetProps {
  films: SiteInfo['films']
  onClose: () => void
}

/** What a reader can set, section by section; every change applies at once. */
export function SettingsSheet({ films, onClose }: SheetProps) {
  const sheet = useRef<HTMLDialogElement>(null)
  const title = useId()
  // The browser shuts the page off behind it, closes it on Esc and gives the focus back to the button.
  useEffect(() => sheet.current?.showModal(), [])
  return (
    <dialog ref={sheet} className={styles['sheet']} aria-labelledby={title} onClose={onClose}>
      <div className={styles['head']}>
        <h2 id={title}>Settings</h2>
        <button type="button" className="label" onClick={() => sheet.current?.close()}>
          Close
        </button>
      </div>
      <SpoilerSettings films={films} />
      <LookSettings />
    </dialog>
  )
}
