import { useId } from 'react'
import styles from './RadioChoice.module.css'

interface Props {
  title: string
  /** The values that may be chosen, the empty one for what holds when nothing is, each with its name. */
  options: readonly (readonly [value: string, name: string])[]
  chosen: string | undefined
  onChoose: (value: string) => void
}

/** One thing to set: its name, and on one line what it may be. */
export function RadioChoice({ title, options, chosen = '', onChoose }: Props) {
  const group = useId()
  return (
    <fieldset className={styles['choice']}>
      <legend>{title}</legend>
      {options.map(([value, name]) => (
        <label key={value}>
          <input type="radio" name={group} checked={chosen === value} onChange={() => onChoose(value)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
