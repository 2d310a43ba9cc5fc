import { KINDS } from '#src/model/kinds.ts'
import type { DataPayload } from '#src/model/payload.schema.ts'
import { isEntityRef } from '#src/model/refs.ts'
import { PageContext } from '#src/records/page-context.ts'
import { Standing } from '#src/ui/Standing.tsx'
import { ChangeLog } from './ChangeLog.tsx'
import { Example } from './Example.tsx'
import { Files } from './Files.tsx'
import { Kinds } from './Kinds.tsx'
import styles from './OpenData.module.css'
import { Terms } from './Terms.tsx'

interface Props {
  payload: DataPayload
  site: { name: string; url: string; updated: string }
}

/** The page about the dataset: where it is, what it looks like, what changed, what is promised. */
export function OpenData({ payload, site }: Props) {
  const { kinds, claims, kilobytes, example, changes } = payload
  const records = kinds.reduce((sum, { total }) => sum + total, 0)
  return (
    <PageContext value={payload}>
      <div className={`page ${styles['data']}`}>
        <header className={styles['header']}>
          <h1 tabIndex={-1}>The data</h1>
          <p className={styles['lede']}>
            {`Everything that ${site.name} knows stands in plain files: for people and programs to read, to check and to cite.`}
          </p>
        </header>
        <Standing
          label="How much there is"
          items={[
            { value: records, label: 'records', status: 'count' },
            ...kinds
              .filter((kind) => !isEntityRef(kind.example))
              .map(({ of, total }) => ({
                value: total,
                label: KINDS[of].plural.toLowerCase(),
                status: 'count',
              })),
            { value: claims, label: 'claims', status: 'count' },
          ]}
        />
        <Files kilobytes={kilobytes} />
        <Kinds kinds={kinds} example={example.ref} />
        <Example example={example} />
        <ChangeLog changes={changes} />
        <Terms site={site} />
      </div>
    </PageContext>
  )
}
