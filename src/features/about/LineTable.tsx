import { type LineShape, Line } from '#src/ui/Line.tsx'
import styles from './LineTable.module.css'

export interface LineMeaning {
  shape: LineShape
  word: string
  meaning: string
}

/** Lines with their words and what they mean; the heading beside the table says what the caption does. */
export const LineTable = ({
  caption,
  column,
  rows,
}: {
  caption: string
  column: string
  rows: LineMeaning[]
}) => (
  <table className={styles['table']}>
    <caption className="unseen">{caption}</caption>
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
            <span className={styles['word']}>
              <Line shape={shape} /> {word}
            </span>
          </th>
          <td>{meaning}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
