import { unbroken } from '#src/model/unbroken.ts'
import styles from './Drift.module.css'

/** What became other words as a claim was passed on. */
export const Drift = ({ told }: { told: string }) => (
  <p className={`label ${styles['drift']}`}>{`Changed on the way: ${unbroken(told)}`}</p>
)
