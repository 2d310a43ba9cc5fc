import { type ReactNode, useId } from 'react'
import styles from './RadioChoice.module.css'

type Option = readonly [value: string, name: string, means?: string]

interface Props<O extends Option> {
  title: ReactNode
  /** The values that may be chosen, the empty one for what holds when nothing is, each with its name and, where that does not say it, what it means. */
  options: readonly O[]
  chosen: O[0] | undefined
  onChoose: (value: O[0]) => void
}

/** One thing to set: its name, and what it may be, side by side or, with a sentence each, one below the other. */
export function RadioChoice<O extends Option>({ title, options, chosen = '', onChoose }: Props<O>) {
  const group = useId()
  return (
    <fieldset className={styles['choice']} data-told={options.some(([, , means]) => means) || undefined}>
      <legend>{title}</legend>
      <div>
        {options.map(([value, name, means]) => (
          <label key={value}>
            <input type="radio" name={group} checked={chosen === value} onChange={() => onChoose(value)} />
            {name}
            {means && <span>{means}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
