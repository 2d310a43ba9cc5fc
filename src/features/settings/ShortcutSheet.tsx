import { useId, useRef } from 'react'
import { readWays } from '#src/data/ways.ts'
import { Sheet } from '#src/ui/Sheet.tsx'
import { SheetHead } from './SheetHead.tsx'
import styles from './ShortcutSheet.module.css'

/** Each with the keys of which any one does it, a key pressed with another joined by a space. */
const SHORTCUTS = [
  [['/', 'Ctrl K', '⌘ K'], 'Search'],
  [['?'], 'This list'],
] as const
/** What the browser and the sheets do by themselves; it cannot be switched off. */
const ALWAYS = [
  [['↓', '↑'], 'In the search: the next answer, the one before'],
  [['Enter'], 'In the search: to the answer that is marked'],
  [['Esc'], 'Close what lies over the page'],
  [['Tab'], 'The next link or button; on a new page first the way past the navigation'],
] as const

const Row = ({ keys, what }: { keys: readonly string[]; what: string }) => (
  <div>
    <dt>
      {keys.map((key, at) => (
        <span key={key}>
          {at > 0 && ' or '}
          <kbd>{key}</kbd>
        </span>
      ))}
    </dt>
    <dd>{what}</dd>
  </div>
)

/** What can be done from the keyboard. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null)
  const title = useId()
  const isOff = readWays().shortcuts !== undefined
  return (
    <Sheet sheet={sheet} aria-labelledby={title} onClose={onClose}>
      <SheetHead id={title} title="Keyboard shortcuts" sheet={sheet} />
      <p className="label">
        {isOff
          ? 'You have switched the first two off, in the settings.'
          : 'The settings switch the first two off.'}
      </p>
      <dl className={styles['list']}>
        {[...SHORTCUTS, ...ALWAYS].map(([keys, what]) => (
          <Row key={what} keys={keys} what={what} />
        ))}
      </dl>
    </Sheet>
  )
}
