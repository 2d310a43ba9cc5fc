import type { Source } from '#src/model/source.schema.ts'
import { Section } from '#src/ui/Section.tsx'
import { SourceList } from './SourceList.tsx'

/** What a page rests on, and what it means where an address stands with a source and where none does. */
export const Sources = ({ sources }: { sources: Source[] }) => (
  <Section
    title="Sources"
    count={`${sources.length}`}
    intro="An address leads to the page that we read; what we read only as a copy has none."
  >
    <SourceList sources={sources} />
  </Section>
)
