import { type ComponentType, useState } from 'react'
import type { SiteInfo } from '#src/model/payload.schema.ts'
import styles from './SettingsButton.module.css'
import type { SheetProps } from './SettingsSheet.tsx'

/** Opens the settings, which are fetched on the first press. Without scripts there is nothing that it could open. */
export function SettingsButton({ films }: Pick<SiteInfo, 'films'>) {
  const [Sheet, setSheet] = useState<ComponentType<SheetProps>>()
  const [state, setState] = useState<'shut' | 'open' | 'failed'>('shut')
  const open = async () => {
    try {
      const { SettingsSheet } = await import('./SettingsSheet.tsx')
      setSheet(() => SettingsSheet)
      setState('open')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={styles['button']} onClick={() => void open()}>
        {state === 'failed' ? 'Settings: try again' : 'Settings'}
      </button>
      {Sheet && state === 'open' && <Sheet films={films} onClose={() => setState('shut')} />}
    </>
  )
}
