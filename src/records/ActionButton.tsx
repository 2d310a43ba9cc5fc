import type { ComponentProps } from 'react'
import styles from './ActionButton.module.css'

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  /** The path of its sign, in a box of 12 by 12. */
  sign: string
}

/** A button among words: a sign, and a word that looks like a link. */
export const ActionButton = ({ sign, children, ...rest }: Props) => (
  <button type="button" className={`label ${styles['button']}`} {...rest}>
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path d={sign} />
    </svg>
    {children}
  </button>
)
