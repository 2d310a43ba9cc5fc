import { type ComponentType, useState } from 'react'
import { useHere } from '#src/data/use-here.ts'
import { useShortcut } from '#src/data/use-shortcut.ts'
import type { SiteInfo } from '#src/model/payload.schema.ts'
import type { SheetProps } from './SettingsSheet.tsx'

const isHelpKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) => key === '?' && !ctrlKey && !metaKey

/**
 * Opens the settings, and its key the list of shortcuts; each is fetched when first asked for. Without scripts there is
 * nothing that it could open.
 */
export function SettingsButton({ films }: Pick<SiteInfo, 'films'>) {
  const [Sheet, setSheet] = useState<ComponentType<SheetProps>>()
  const [isLost, setIsLost] = useState(false)
  const here = useHere()
  const open = async (load: () => Promise<ComponentType<SheetProps>>) => {
    const isStillHere = here()
    try {
      const loaded = await load()
      if (isStillHere()) setSheet(() => loaded)
      setIsLost(false)
    } catch {
      setIsLost(true)
    }
  }
  useShortcut(isHelpKey, () => void open(async () => (await import('./ShortcutSheet.tsx')).ShortcutSheet))
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => void open(async () => (await import('./SettingsSheet.tsx')).SettingsSheet)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3 8h8m6 0h4M3 16h2m6 0h10" />
          <circle cx="14" cy="8" r="3" />
          <circle cx="8" cy="16" r="3" />
        </svg>
        {isLost ? 'Settings: try again' : <span>Settings</span>}
      </button>
      {Sheet && <Sheet films={films} onClose={() => setSheet(undefined)} />}
    </>
  )
}
