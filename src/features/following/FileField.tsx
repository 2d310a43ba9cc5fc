import styles from './FileField.module.css'

/** Asks for a JSON file, which may be the same one again. */
export const FileField = ({ label, onChoose }: { label: string; onChoose: (file: File) => void }) => (
  <label className={`label ${styles['field']}`}>
    {label}
    <input
      type="file"
      accept=".json,application/json"
      className={styles['file']}
      onChange={({ currentTarget: field }) => {
        const file = field.files?.[0]
        if (file) onChoose(file)
        field.value = ''
      }}
    />
  </label>
)
