import { DateFact } from './DateFact.tsx'
import type { FactView } from './fact-view.ts'
import { TextFact } from './TextFact.tsx'

export const FilmFacts: FactView<'film'> = ({ own }) => (
  <>
    <DateFact term="Released" fact={own.released} />
    <TextFact term="Running time" fact={own.runningTime} />
    <TextFact term="Budget" fact={own.budget} />
    <TextFact term="Based on" fact={own.basedOn} />
    <TextFact term="Shot in" fact={own.shotIn} />
  </>
)
