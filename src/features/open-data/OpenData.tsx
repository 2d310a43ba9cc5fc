import type { DataPayload } from '#src/model/payload.schema.ts'
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
            {`Everything that ${site.name} knows is written in plain files. Take all of them or one, and build on them what is not here.`}
          </p>
          <Standing
            label="How much there is"
            items={[
              { value: records, label: 'records', status: 'count' },
              { value: claims, label: 'claims', status: 'count' },
              { value: kilobytes, label: 'kilobytes', status: 'count' },
            ]}
          />
        </header>
        <Files kilobytes={kilobytes} />
        <Kinds kinds={kinds} />
        <Example example={example} />
        <ChangeLog changes={changes} />
        <Terms site={site} />
      </div>
    </PageContext>
  )
}
