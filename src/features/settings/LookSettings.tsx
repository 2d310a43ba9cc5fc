import { useId, useState } from 'react'
import { type Look, readLook, setLook, TEXT_SIZES, THEMES } from '#src/data/look.ts'
import styles from './LookSettings.module.css'

const THEME_NAMES = { light: 'Light', dark: 'Dark' } as const
const TEXT_NAMES = { larger: 'Larger', largest: 'Largest' } as const

/** Theme and size of the text, kept on the device. */
export function LookSettings() {
  const [look, setShown] = useState(readLook)
  const [isKept, setIsKept] = useState(true)
  const show = (next: Look) => {
    setShown(next)
    setIsKept(setLook(next))
  }
  return (
    <section>
      <h3>Look</h3>
      <Choice
        title="Theme"
        usual="As on the device"
        names={THEME_NAMES}
        values={THEMES}
        chosen={look.theme}
        onChoose={(theme) => show({ ...(look.text && { text: look.text }), ...(theme && { theme }) })}
      />
      <Choice
        title="Text"
        usual="Usual size"
        names={TEXT_NAMES}
        values={TEXT_SIZES}
        chosen={look.text}
        onChoose={(text) => show({ ...(look.theme && { theme: look.theme }), ...(text && { text }) })}
      />
      <p role="status" className="label">
        {!isKept &&
          'This browser does not let the hub keep your choice: it holds until you load a page anew.'}
      </p>
    </section>
  )
}

interface ChoiceProps<V extends string> {
  title: string
  /** The name of the choice that says nothing. */
  usual: string
  names: Record<V, string>
  values: readonly V[]
  chosen: V | undefined
  onChoose: (value: V | undefined) => void
}

function Choice<V extends string>({ title, usual, names, values, chosen, onChoose }: ChoiceProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles['choice']}>
      <legend>{title}</legend>
      {[undefined, ...values].map((value) => (
        <label key={value ?? ''}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          {value === undefined ? usual : names[value]}
        </label>
      ))}
    </fieldset>
  )
}
