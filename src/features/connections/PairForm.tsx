import { type Pair, parsePair } from '#src/model/connections-address.ts'
import { ENTITY_KINDS, KINDS } from '#src/model/kinds.ts'
import type { ConnectionsPayload } from '#src/model/payload.schema.ts'
import { kindOf } from '#src/model/refs.ts'
import { useCards } from '#src/records/use-cards.ts'
import { formParams } from '#src/ui/form-params.ts'
import { Select } from '#src/ui/Select.tsx'
import styles from './PairForm.module.css'

interface Props {
  records: ConnectionsPayload['records']
  pair: Pair
  onChange: (pair: Pair) => void
}

/** Names the two; the address holds the choice. */
export function PairForm({ records, pair, onChange }: Props) {
  const cardOf = useCards()
  const groups = ENTITY_KINDS.map((kind) => ({
    kind,
    refs: records.map(({ ref }) => ref).filter((ref) => kindOf(ref) === kind),
  })).filter(({ refs }) => refs.length > 0)
  const choice = (name: 'from' | 'to', label: string) => (
    <label className="label">
      {label}
      <Select name={name} value={pair[name] ?? ''}>
        <option value="">Choose a name</option>
        {groups.map(({ kind, refs }) => (
          <optgroup key={kind} label={KINDS[kind].plural}>
            {refs.map((ref) => (
              <option key={ref} value={ref}>
                {cardOf(ref).name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </label>
  )
  return (
    <form
      method="get"
      className={styles['form']}
      aria-label="Two names"
      onChange={(event) => onChange(parsePair(formParams(event.currentTarget)))}
      onSubmit={(event) => event.preventDefault()}
    >
      {choice('from', 'From')}
      {choice('to', 'To')}
      <button
        type="button"
        className="label framed"
        disabled={!pair.from && !pair.to}
        onClick={() => onChange({ ...(pair.to && { from: pair.to }), ...(pair.from && { to: pair.from }) })}
      >
        Swap the two
      </button>
    </form>
  )
}
