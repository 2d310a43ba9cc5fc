import { DateFact } from './DateFact.tsx'
import type { FactView } from './fact-view.ts'

export const PersonFacts: FactView<'person'> = ({ own }) => <DateFact term="Born" fact={own.born} />
