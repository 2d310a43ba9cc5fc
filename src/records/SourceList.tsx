import type { Source } from '#src/model/source.schema.ts'
import { SourceLine } from './SourceLine.tsx'
import styles from './SourceList.module.css'

/** Where the statements of a page were read; each entry can be linked to. */
export const SourceList = ({ sources }: { sources: Source[] }) => (
  <ol className={styles['list']}>
    {sources.map((source) => (
      <li key={source.id} id={`source-${source.id}`} data-lazy="">
        <SourceLine source={source} />
      </li>
    ))}
  </ol>
)
