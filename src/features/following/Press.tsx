import type { ReactNode } from 'react'
import styles from './Press.module.css'

interface Props {
  onPress: () => void
  disabled?: boolean
  children: ReactNode
}

/** A button with a frame. */
export const Press = ({ onPress, disabled, children }: Props) => (
  <button type="button" className={styles['press']} disabled={disabled} onClick={onPress}>
    {children}
  </button>
)
