import type { AboutPayload } from '#src/model/payload.schema.ts'
import { PageContext } from '#src/records/page-context.ts'
import { RichText } from '#src/records/RichText.tsx'
import styles from './About.module.css'
import { Corrections } from './Corrections.tsx'
import { ExampleClaim } from './ExampleClaim.tsx'
import { FateTable } from './FateTable.tsx'
import { Part } from './Part.tsx'
import { PortraitNote } from './PortraitNote.tsx'
import { StatusTable } from './StatusTable.tsx'

/** What the hub is, how it is made, and what its lines mean, on real examples. */
export function About({ payload, name }: { payload: AboutPayload; name: string }) {
  const { lead, lines, ends, portraits, notes } = payload
  return (
    <PageContext value={payload}>
      <div className={`page ${styles['about']}`}>
        <header className={styles['head']}>
          <h1 tabIndex={-1}>{`About ${name}`}</h1>
          <p className={styles['lead']}>
            <RichText nodes={lead} />
          </p>
        </header>
        {payload.example && <ExampleClaim said={payload.example} />}
        <Part title="How sure it was" words={lines}>
          <StatusTable />
        </Part>
        <Part title="What became of it" words={ends}>
          <FateTable />
        </Part>
        <PortraitNote of={payload.portrait} words={portraits} />
        <div className={styles['notes']}>
          {notes.map(({ heading, text }) => (
            <section key={heading} className={styles['note']}>
              <h2>{heading}</h2>
              <p className="prose">
                <RichText nodes={text} />
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
