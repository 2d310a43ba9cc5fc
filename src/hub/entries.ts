import type { Kind } from '#src/model/kinds.ts'
import type { Dataset, Entry } from './dataset.ts'

type OfKind<K extends Kind> = Extract<Entry, { kind: K }>

/** Whether an entry is of the kind; narrows its record. */
export const isKind = <K extends Kind>(entry: Entry, kind: K): entry is OfKind<K> => entry.kind === kind

/** The entries of one kind, in the order of their ids. */
export const entriesOf = <K extends Kind>(dataset: Pick<Dataset, 'entries'>, kind: K): OfKind<K>[] =>
  [...dataset.entries.values()].filter((entry) => isKind(entry, kind))
