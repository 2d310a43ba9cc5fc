import { startTransition, useEffect, useOptimistic, useState } from 'react'
import { formatDate, hasBegun } from '#src/model/dates.ts'
import { AnyDay } from './AnyDay.tsx'
import styles from './Days.module.css'

/** How long a slider must rest before the page follows, in milliseconds: each step would make the page anew. */
const REST = 300

interface Props {
  /** The days on which something changed, first to last; none while they are not there. */
  changes: readonly { day: string; claims: number }[]
  day: string
  today: string
  /** Whether another page is on its way, which no step may call off. */
  isLeaving: boolean
  /** Shows the hub of that day, or without one of today; done when the page has followed. */
  onChange: (day?: string) => Promise<void>
}

const counted = (claims: number): string => (claims === 1 ? '1 claim came in' : `${claims} claims came in`)

/** The days on which something changed, on a slider, one by one, or by the calendar. */
export function Days({ changes, day, today, isLeaving, onChange }: Props) {
  const at = changes.findLastIndex((change) => hasBegun(change.day, day))
  // A page may take a while to follow, on a slow device; until then the next step starts from where the last one led.
  const [led, lead] = useOptimistic(at)
  const [held, setHeld] = useState<number>()
  const shown = held ?? led
  const goTo = (place: number) => {
    const next = changes[place]
    if (!next) return
    startTransition(async () => {
      lead(place)
      await onChange(next.day)
    })
  }
  useEffect(() => {
    if (held === undefined || isLeaving) return
    const timer = setTimeout(() => {
      setHeld(undefined)
      goTo(held)
    }, REST)
    return () => clearTimeout(timer)
  })
  const change = changes[shown]
  const words = change ? `${formatDate(change.day)}, ${counted(change.claims)}` : 'before the first claim'
  return (
    <div className={styles['days']}>
      <button
        type="button"
        aria-label="Earlier change"
        aria-disabled={shown <= 0}
        onClick={() => goTo(shown - 1)}
      >
        ←
      </button>
      <input
        type="range"
        min={0}
        max={changes.length - 1}
        value={Math.max(0, shown)}
        aria-label="Day of a change"
        disabled={changes.length === 0}
        aria-valuetext={words}
        onChange={(event) => setHeld(Number(event.currentTarget.value))}
      />
      <button
        type="button"
        aria-label="Later change"
        aria-disabled={shown >= changes.length - 1}
        onClick={() => goTo(shown + 1)}
      >
        →
      </button>
      <AnyDay
        day={day}
        first={changes[0]?.day}
        last={today}
        isLeaving={isLeaving}
        onChange={(next) => void onChange(next)}
      />
      <p className={`label ${styles['foot']}`} role="status">
        {changes.length > 0 && shown === at && (change ? `Last change: ${words}` : 'Nothing was known yet')}
      </p>
      <button type="button" className={styles['back']} onClick={() => void onChange()}>
        Back to today
      </button>
    </div>
  )
}
