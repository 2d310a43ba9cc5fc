import { useEffect, useState } from 'react'

/** How long the reader must rest before the page follows, in milliseconds: a day of two digits is first one of one. */
const REST = 600

interface Props {
  day: string
  first: string | undefined
  last: string
  /** Whether another page is on its way, which no day may call off. */
  isLeaving: boolean
  onChange: (day: string) => void
}

/** Any day of the calendar. What is being typed stands as it is: a date set anew loses the digits that it has so far. */
export function AnyDay({ day, first, last, isLeaving, onChange }: Props) {
  const [typed, setTyped] = useState<string>()
  const isOther =
    typed !== undefined && typed !== '' && typed !== day && typed <= last && typed >= (first ?? '')
  useEffect(() => {
    if (!isOther || isLeaving) return
    const timer = setTimeout(() => onChange(typed), REST)
    return () => clearTimeout(timer)
  })
  const leave = () => {
    if (isOther && !isLeaving) onChange(typed)
    setTyped(undefined)
  }
  return (
    <input
      type="date"
      aria-label="Any day"
      value={typed ?? day}
      min={first}
      max={last}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={leave}
    />
  )
}
