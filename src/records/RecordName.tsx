import type { Ref } from '#src/model/kinds.ts'
import { kindOf } from '#src/model/refs.ts'
import { Title } from './Title.tsx'

/** The name of a record where it leads nowhere by itself; a film's is a title. */
export const RecordName = ({ of, name }: { of: Ref; name: string }) =>
  kindOf(of) === 'film' ? <Title words={name} /> : name
