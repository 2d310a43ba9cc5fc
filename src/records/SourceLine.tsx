import type { Source } from '#src/model/source.schema.ts'
import { hostOf } from '#src/model/urls.ts'
import { OutLink } from '#src/ui/OutLink.tsx'
import { RecordLink } from './RecordLink.tsx'
import { When } from './When.tsx'

const ROLES = {
  origin: 'First-hand report',
  retold: 'Retells what others reported',
  reference: 'Reference',
} as const satisfies Record<Source['role'], string>

/** One source: where it stood, when, how near it is to what was said, and the way there. */
export const SourceLine = ({ source }: { source: Source }) => (
  <>
    <p>
      {source.outlet ? <RecordLink to={source.outlet} /> : <bdi>{source.publisher}</bdi>}
      {source.title && `, “${source.title}”`}
    </p>
    <p className="label dotted">
      <span>{source.dated ? <When date={source.dated} inferred={source.inferred} /> : 'undated'}</span>{' '}
      <span>{ROLES[source.role]}</span>{' '}
      {source.confidence && <span>{`${source.confidence} confidence`}</span>}{' '}
      {source.url && (
        <span>
          <OutLink href={source.url}>{hostOf(source.url)}</OutLink>
        </span>
      )}
    </p>
    {source.note && <p className="label">{source.note}</p>}
  </>
)
