import { useId, useRef } from 'react'
import type { SiteInfo } from '#src/model/payload.schema.ts'
import { Sheet } from '#src/ui/Sheet.tsx'
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
  return (
    <Sheet sheet={sheet} aria-labelledby={title} onClose={onClose}>
      <div className={styles['head']}>
        <h2 id={title}>Settings</h2>
        <button type="button" className="label" onClick={() => sheet.current?.close()}>
          Close
        </button>
      </div>
      <SpoilerSettings films={films} />
      <LookSettings />
    </Sheet>
  )
}
