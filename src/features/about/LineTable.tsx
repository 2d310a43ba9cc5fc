import { type LineShape, Line } from '#src/ui/Line.tsx'
import styles from './LineTable.module.css'

export interface LineMeaning {
  shape: LineShape
  word: string
  meaning: string
}

/** Lines with their words and what they mean. */
export const LineTable = ({
  title,
  column,
  rows,
}: {
  title: string
  column: string
  rows: LineMeaning[]
}) => (
  <section>
    <h2>{title}</h2>
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col" className="label">
            {column}
          </th>
          <th scope="col" className="label">
            What it means
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ shape, word, meaning }) => (
          <tr key={word}>
            <th scope="row">
              <Line shape={shape} /> {word}
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
