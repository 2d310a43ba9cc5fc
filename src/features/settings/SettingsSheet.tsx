import { useId, useRef, useState } from 'react'
import { setGuard } from '#src/data/guards.ts'
import { setLook } from '#src/data/look.ts'
import { setWays } from '#src/data/ways.ts'
import type { SiteInfo } from '#src/model/payload.schema.ts'
import { DEFAULT_LEVEL } from '#src/model/spoilers.ts'
import { Sheet } from '#src/ui/Sheet.tsx'
import { LookSettings } from './LookSettings.tsx'
import { OfflineSettings } from './OfflineSettings.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'
import { SheetHead } from './SheetHead.tsx'
import styles from './SettingsSheet.module.css'
import { SpoilerSettings } from './SpoilerSettings.tsx'
import { WaySettings } from './WaySettings.tsx'

export interface SheetProps {
  films: SiteInfo['films']
  onClose: () => void
}

/** What a reader can set, section by section; every change applies at once. */
export function SettingsSheet({ films, onClose }: SheetProps) {
  const sheet = useRef<HTMLDialogElement>(null)
  const title = useId()
  /** How often everything was put back: the sections then begin anew. */
  const [round, setRound] = useState(0)
  const [isAtFirst, setIsAtFirst] = useState(false)
  const [isListed, setIsListed] = useState(false)
  const putBack = () => {
    setLook({})
    setWays({})
    for (const { ref } of films) setGuard(ref, DEFAULT_LEVEL)
    setRound(round + 1)
    setIsAtFirst(true)
  }
  return (
    <>
      <Sheet sheet={sheet} className={styles['settings']} aria-labelledby={title} onClose={onClose}>
        <SheetHead id={title} title="Settings" sheet={sheet} />
        <div className={styles['sections']} onChange={() => setIsAtFirst(false)}>
          <SpoilerSettings key={`spoilers${round}`} films={films} />
          <LookSettings key={`look${round}`} />
          <WaySettings key={`ways${round}`} onList={() => setIsListed(true)} />
          <OfflineSettings />
        </div>
        <div className={styles['foot']}>
          <button type="button" className="label" onClick={putBack}>
            Reset all settings
          </button>
          <p role="status" className="label">
            {isAtFirst && 'Everything is as it was at first.'}
          </p>
        </div>
      </Sheet>
      {/* Not inside the other: React would tell that one too that it is closed. */}
      {isListed && <ShortcutSheet onClose={() => setIsListed(false)} />}
    </>
  )
}
