import { Fact } from './Fact.tsx'
import type { FactView } from './fact-view.ts'

export const CharacterFacts: FactView<'character'> = ({ own }) => <Fact term="Trade">{own.occupation}</Fact>
