import type { Source } from '#src/model/source.schema.ts'
import { Section } from '#src/ui/Section.tsx'
import { SourceList } from './SourceList.tsx'

/** What a page rests on, and what it means where a link stands with a source and where none does. */
export const Sources = ({ sources }: { sources: Source[] }) => (
  <Section
    title="Sources"
    count={`${sources.length}`}
    intro="The link opens the page that we read. Where there is none, the note says why."
  >
    <SourceList sources={sources} />
  </Section>
)
