import { formatDate } from '#src/model/dates.ts'
import { DATASET_PATH } from '#src/model/paths.ts'
import { Section } from '#src/ui/Section.tsx'
import styles from './Terms.module.css'

interface Props {
  site: { name: string; url: string; updated: string }
}

/** What is promised of the addresses, what the files give away, how to cite them, and under what terms they stand. */
export const Terms = ({ site: { name, url, updated } }: Props) => (
  <div className={styles['terms']}>
    <Section title="What stays as it is">
      <p>
        The 1 in <code>/open/v1/</code> is a promise. Below it no address moves, no field changes its name,
        its type or its meaning, and none that a schema calls required goes away. New fields, new kinds of
        record and new words in a list of words may come, so pass over what you do not know.
      </p>
      <p>
        What cannot keep to that becomes version 2, beside this one. The fields <code>format</code> and{' '}
        <code>build</code> of the dataset are for this hub’s own program, which reads the same file: leave
        them alone.
      </p>
    </Section>
    <Section title="What it gives away">
      <p>
        The files know no reader’s setting. The records and the dataset tell endings as they tell all else,
        and say so: <code>spoils</code> names the film and how much of it a statement gives away. Heed it when
        you show them to others. The list and the change log give nothing away by themselves.
      </p>
    </Section>
    <Section title="How to cite it">
      <p className={styles['citation']}>
        {`${name}. The dataset, version 1, as of ${formatDate(updated)}. `}
        <span className={styles['whole']}>
          <span className={styles['whole']}>{url}</span>
          <span className={styles['whole']}>{`/${DATASET_PATH}`}</span>
        </span>
      </p>
      <p>A single claim has a page with a citation of its own, in three forms.</p>
    </Section>
    <Section title="Licence">
      <p>
        None is stated, neither for the dataset nor for the program that publishes it. Without one you may
        still read the files, let a program read them, link to them, cite them, and say anew what they say:
        who said what, and when, belongs to nobody.
      </p>
      <p>
        To publish the files themselves again takes permission, which nothing here gives. Quotations, eight
        words at most, are their speakers’ and their publishers’.
      </p>
    </Section>
  </div>
)
