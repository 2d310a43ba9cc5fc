import { type DialogHTMLAttributes, type RefObject, useEffect } from 'react'
import styles from './Sheet.module.css'

interface Props extends DialogHTMLAttributes<HTMLDialogElement> {
  /** Through which its owner closes it. */
  sheet: RefObject<HTMLDialogElement | null>
}

/** A sheet over the page. The browser shuts the page off behind it, closes it on Esc and gives the focus back. */
export function Sheet({ sheet, className, children, ...attributes }: Props) {
  useEffect(() => sheet.current?.showModal(), [sheet])
  return (
    <dialog ref={sheet} className={[styles['sheet'], className].filter(Boolean).join(' ')} {...attributes}>
      {children}
    </dialog>
  )
}
