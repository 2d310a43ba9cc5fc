import { useEffect, useState } from 'react'
import { formatDate, hasBegun } from '#src/model/dates.ts'
import styles from './Days.module.css'

/** How long a slider must rest before the page follows, in milliseconds: each step would make the page anew. */
const REST = 300

interface Props {
  /** The days on which something changed, first to last. */
  changes: readonly { day: string; claims: number }[]
  day: string
  today: string
  /** Without a day: back to today. */
  onChange: (day?: string) => void
}

const counted = (claims: number): string => (claims === 1 ? '1 claim came in' : `${claims} claims came in`)

/** The days on which something changed, on a slider, one by one, or by the calendar. */
export function Days({ changes, day, today, onChange }: Props) {
  const at = changes.findLastIndex((change) => hasBegun(change.day, day))
  const [held, setHeld] = useState<number>()
  useEffect(() => {
    const next = held === undefined ? undefined : changes[held]
    if (!next) return
    const timer = setTimeout(() => {
      setHeld(undefined)
      onChange(next.day)
    }, REST)
    return () => clearTimeout(timer)
  })
  const shown = held ?? at
  const change = changes[shown]
  const words = change ? `${formatDate(change.day)}, ${counted(change.claims)}` : 'before the first claim'
  const step = (by: number) => {
    const next = changes[at + by]
    if (next) onChange(next.day)
  }
  return (
    <div className={styles['days']}>
      <button type="button" aria-label="Earlier change" disabled={at <= 0} onClick={() => step(-1)}>
        ←
      </button>
      <input
        type="range"
        min={0}
        max={changes.length - 1}
        value={Math.max(0, shown)}
        aria-label="Day of a change"
        aria-valuetext={words}
        onChange={(event) => setHeld(Number(event.currentTarget.value))}
      />
      <button
        type="button"
        aria-label="Later change"
        disabled={at >= changes.length - 1}
        onClick={() => step(1)}
      >
        →
      </button>
      <input
        type="date"
        aria-label="Any day"
        value={day}
        min={changes[0]?.day}
        max={today}
        onChange={({ currentTarget: { value, validity } }) => {
          if (value && validity.valid) onChange(value)
        }}
      />
      <p className={`label ${styles['foot']}`} role="status">
        {held === undefined && (change ? `Last change: ${words}` : 'Nothing was known yet')}
      </p>
      <button type="button" className={styles['back']} onClick={() => onChange()}>
        Back to today
      </button>
    </div>
  )
}
