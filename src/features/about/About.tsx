import type { AboutPayload } from '#src/model/payload.schema.ts'
import { PageContext } from '#src/records/page-context.ts'
import { RichText } from '#src/records/RichText.tsx'
import styles from './About.module.css'
import { Corrections } from './Corrections.tsx'
import { FateTable } from './FateTable.tsx'
import { PortraitNote } from './PortraitNote.tsx'
import { StatusTable } from './StatusTable.tsx'

/** What the hub is, how it is made, and what its lines mean. */
export const About = ({ payload, name }: { payload: AboutPayload; name: string }) => (
  <PageContext value={payload}>
    <div className={styles['about']}>
      <h1 tabIndex={-1}>{`About ${name}`}</h1>
      <div className="prose">
        {payload.paragraphs.map((paragraph, at) => (
          <p key={at}>
            <RichText nodes={paragraph} />
          </p>
        ))}
      </div>
      <div className={styles['tables']}>
        <StatusTable />
        <FateTable />
        <PortraitNote />
      </div>
      <div id="corrections" className={styles['corrections']}>
        <Corrections corrections={payload.corrections} />
      </div>
    </div>
  </PageContext>
)
