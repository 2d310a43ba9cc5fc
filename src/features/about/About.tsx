import type { AboutPayload } from '#src/model/payload.schema.ts'
import { PageContext } from '#src/records/page-context.ts'
import { RichText } from '#src/records/RichText.tsx'
import styles from './About.module.css'
import { Corrections } from './Corrections.tsx'
import { ExampleClaim } from './ExampleClaim.tsx'
import { FateTable } from './FateTable.tsx'
import { Part } from './Part.tsx'
import { partsOf } from './parts-of.ts'
import { PortraitNote } from './PortraitNote.tsx'
import { StatusTable } from './StatusTable.tsx'

/** What the hub is, how it is made, and what its lines mean, on real examples. */
export function About({ payload, name }: { payload: AboutPayload; name: string }) {
  const { lead, sure, ends, portraits, notes } = partsOf(payload.paragraphs)
  return (
    <PageContext value={payload}>
      <div className={`page ${styles['about']}`}>
        <header className={styles['head']}>
          <h1 tabIndex={-1}>{`About ${name}`}</h1>
          {lead && (
            <p className={styles['lead']}>
              <RichText nodes={lead} />
            </p>
          )}
        </header>
        {payload.example && <ExampleClaim said={payload.example} />}
        <Part title="How sure it was" paragraph={sure}>
          <StatusTable />
        </Part>
        <Part title="What became of it" paragraph={ends}>
          <FateTable />
        </Part>
        <PortraitNote of={payload.portrait} paragraph={portraits} />
        <div className={styles['notes']}>
          {notes.map(({ title, paragraph }) => (
            <section key={title} className={styles['note']}>
              {title !== '' && <h2>{title}</h2>}
              <p className="prose">
                <RichText nodes={paragraph} />
              </p>
            </section>
          ))}
        </div>
        <div id="corrections" className={styles['corrections']}>
          <Corrections corrections={payload.corrections} />
        </div>
      </div>
    </PageContext>
  )
}
