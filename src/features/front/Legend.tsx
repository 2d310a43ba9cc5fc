import { PageLink } from '#src/ui/PageLink.tsx'
import { STATUS_MEANINGS } from '#src/model/status-meanings.ts'
import { STATUS_NAMES } from '#src/model/statuses.ts'
import { StatusWord } from '#src/records/StatusWord.tsx'
import { Line } from '#src/ui/Line.tsx'
import styles from './Legend.module.css'

/** How to read a line: one short paragraph and the key. */
export const Legend = () => (
  <section className={styles['legend']}>
    <div className={styles['words']}>
      <h2>How to read a line</h2>
      <p>
        {
          'Every statement here hangs on a thread, and the way it is drawn says how sure the statement was on the day it was made. '
        }
        {'Follow one to see who said it, to whom, and how it reached us. '}
        <PageLink to="/about">More about the lines</PageLink>
      </p>
    </div>
    <dl className={styles['key']}>
      {STATUS_NAMES.map((status) => (
        <div key={status}>
          <dt className="label lined">
            <StatusWord status={status} />
          </dt>
          <dd>{STATUS_MEANINGS[status]}</dd>
        </div>
      ))}
      <div>
        <dt className="label lined">
          <Line shape="knot" /> Tied up
        </dt>
        <dd>Settled since, or borne out.</dd>
      </div>
      <div>
        <dt className="label lined">
          <Line shape="lap" /> Superseded
        </dt>
        <dd>A later statement has its place.</dd>
      </div>
      <div>
        <dt className="label lined">
          <Line shape="broken" /> Broken off
        </dt>
        <dd>Contradicted, or lapsed.</dd>
      </div>
      <div>
        <dt className="label lined">
          <Line shape="fork" /> Disputed
        </dt>
        <dd>Others say otherwise, and who is right is not known.</dd>
      </div>
    </dl>
  </section>
)
