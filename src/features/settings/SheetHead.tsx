import type { RefObject } from 'react'
import { CloseButton } from '#src/ui/CloseButton.tsx'
import styles from './SheetHead.module.css'

interface Props {
  /** What the sheet is named by. */
  id: string
  title: string
  sheet: RefObject<HTMLDialogElement | null>
}

/** What a sheet is, and the way out of it. */
export const SheetHead = ({ id, title, sheet }: Props) => (
  <div className={styles['head']}>
    <h2 id={id}>{title}</h2>
    <CloseButton onClick={() => sheet.current?.close()} />
  </div>
)
