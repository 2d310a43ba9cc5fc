import { DateFact } from './DateFact.tsx'
import type { FactView } from './fact-view.ts'

export const CompanyFacts: FactView<'company'> = ({ own }) => <DateFact term="Founded" fact={own.founded} />
