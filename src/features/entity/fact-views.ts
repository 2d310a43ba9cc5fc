import type { EntityKind } from '#src/model/kinds.ts'
import { CharacterFacts } from './CharacterFacts.tsx'
import { CompanyFacts } from './CompanyFacts.tsx'
import type { FactView } from './fact-view.ts'
import { FilmFacts } from './FilmFacts.tsx'
import { OutletFacts } from './OutletFacts.tsx'
import { PersonFacts } from './PersonFacts.tsx'

/** Kind to facts: a new kind of entity adds its line here. */
export const FACT_VIEWS: { [K in EntityKind]: FactView<K> } = {
  person: PersonFacts,
  company: CompanyFacts,
  outlet: OutletFacts,
  film: FilmFacts,
  character: CharacterFacts,
}
