import styles from './FileField.module.css'

interface Props {
  label: string
  className: string | undefined
  onChoose: (file: File) => void
}

/** A button that asks for a JSON file, which may be the same one again. */
export const FileField = ({ label, className, onChoose }: Props) => (
  <label className={`${className} ${styles['field']}`}>
    <input
      type="file"
      accept=".json,application/json"
      onChange={({ currentTarget: field }) => {
        const file = field.files?.[0]
        if (file) onChoose(file)
        field.value = ''
      }}
    />
    {label}
  </label>
)
