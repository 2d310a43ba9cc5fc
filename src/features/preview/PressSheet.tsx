import { useEffect, useId, useRef, useState } from 'react'
import { Sheet } from '#src/ui/Sheet.tsx'
import type { SurfaceProps } from './HoverCard.tsx'
import { PreviewContent } from './PreviewContent.tsx'
import styles from './PressSheet.module.css'
import { afterPress } from './after-press.ts'

/** A preview at the foot of the window, for a finger that pressed a link long: with the way to the page, and out of it. */
export function PressSheet({ interest: { link, ended }, subject, onClose }: SurfaceProps) {
  const sheet = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [isFree, setIsFree] = useState(false)
  useEffect(() => afterPress(ended, () => setIsFree(true)), [ended])
  return (
    <Sheet
      sheet={sheet}
      className={styles['sheet']}
      aria-labelledby={title}
      onClose={onClose}
      // Only once the finger that opened it is gone: its lifting is no press beside the sheet.
      {...(isFree && { closedby: 'any' })}
    >
      <PreviewContent subject={subject} link={link} title={title} />
      <p className={`label ${styles['ways']}`}>
        <a href={link.href} onClick={() => sheet.current?.close()}>
          Open the page
        </a>
        <button type="button" onClick={() => sheet.current?.close()}>
          Close
        </button>
      </p>
    </Sheet>
  )
}
