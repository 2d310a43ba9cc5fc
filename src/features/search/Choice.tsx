import { Select } from '#src/ui/Select.tsx'

interface Props {
  name: string
  label: string
  /** What stands for no choice. */
  any: string
  chosen: string | undefined
  options: readonly { value: string; label: string }[]
}

/** One choice of several, or none; the form around it hears of the change. */
export const Choice = ({ name, label, any, chosen, options }: Props) => (
  <label className="label">
    {label}
    <Select name={name} value={chosen ?? ''}>
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  </label>
)
