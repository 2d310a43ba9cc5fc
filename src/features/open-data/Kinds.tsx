import { KINDS, type Ref } from '#src/model/kinds.ts'
import { hrefFor, openPath } from '#src/model/paths.ts'
import type { DataPayload } from '#src/model/payload.schema.ts'
import { Section } from '#src/ui/Section.tsx'
import { FileLink } from './FileLink.tsx'
import styles from './Kinds.module.css'

/** Each kind of record: how many there are, the address of one, and the schema of all. `example` is told as one of them. */
export const Kinds = ({ kinds, example }: Pick<DataPayload, 'kinds'> & { example: Ref }) => (
  <Section
    title="Or one record at a time"
    intro={
      <>
        A record’s id is the address of its page, and of its file. <code>{example}</code> is read at{' '}
        <code>{hrefFor(example)}</code> and taken from <code>{`/${openPath(example)}`}</code>.
      </>
    }
  >
    <table className={styles['kinds']}>
      <thead className="label">
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Records</th>
          <th scope="col">The first of them</th>
          <th scope="col">Schema</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ of, total, example: first }) => (
          <tr key={of}>
            <th scope="row">{KINDS[of].plural}</th>
            <td>{total}</td>
            <td>
              <FileLink name={first}>{`${first}.json`}</FileLink>
            </td>
            <td>
              <FileLink name={`schema/${of}`}>{`schema/${of}.json`}</FileLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Section>
)
