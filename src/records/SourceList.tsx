import type { Source } from '#src/model/source.schema.ts'
import { hostOf } from '#src/model/urls.ts'
import { OutLink } from '#src/ui/OutLink.tsx'
import { RecordLink } from './RecordLink.tsx'
import { When } from './When.tsx'
import styles from './SourceList.module.css'

const ROLES = {
  origin: 'Said here first',
  retold: 'Retells what others reported',
  reference: 'Reference',
} as const satisfies Record<Source['role'], string>

/** Where the statements of a page were read; each entry can be linked to. */
export const SourceList = ({ sources }: { sources: Source[] }) => (
  <ol className={styles['list']}>
    {sources.map((source) => (
      <li key={source.id} id={`source-${source.id}`}>
        <p>
          {source.outlet ? <RecordLink to={source.outlet} /> : <bdi>{source.publisher}</bdi>}
          {source.title && `, “${source.title}”`}
        </p>
        <p className="label">
          {source.dated ? <When date={source.dated} inferred={source.inferred} /> : 'undated'}
          {` · ${ROLES[source.role]}`}
          {source.confidence && ` · ${source.confidence} confidence`}
          {source.url && ' · '}
          {source.url && <OutLink href={source.url}>{hostOf(source.url)}</OutLink>}
        </p>
        {source.note && <p className="label">{source.note}</p>}
      </li>
    ))}
  </ol>
)
