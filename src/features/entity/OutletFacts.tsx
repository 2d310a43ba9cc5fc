import { hostOf } from '#src/model/urls.ts'
import { OutLink } from '#src/ui/OutLink.tsx'
import { DateFact } from './DateFact.tsx'
import { Fact } from './Fact.tsx'
import type { FactView } from './fact-view.ts'

export const OutletFacts: FactView<'outlet'> = ({ own }) => (
  <>
    <DateFact term="Started" fact={own.founded} />
    {own.url && (
      <Fact term="Its own site">
        <OutLink href={own.url}>{hostOf(own.url)}</OutLink>
      </Fact>
    )}
  </>
)
