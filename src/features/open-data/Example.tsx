import { hrefFor } from '#src/model/paths.ts'
import type { DataPayload } from '#src/model/payload.schema.ts'
import { PageLink } from '#src/ui/PageLink.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './Example.module.css'
import { FileLink } from './FileLink.tsx'

/** What a record looks like, told and shown. */
export const Example = ({ example: { ref, text } }: Pick<DataPayload, 'example'>) => (
  <Section title="What a record looks like">
    <div className={styles['example']}>
      <div className="prose">
        <p>
          A record is plain JSON, as its editors wrote it, with its id. A fact stands once, on the record that
          it belongs to; what follows from it (who said how much, what became of a claim, whether a question
          is settled) is worked out from the records and stored in none.
        </p>
        <p>
          Where one record speaks of another it gives its id, and in running text a link of Markdown to it. A
          claim stands in its story, and is named by both: <code>stories/</code> and the story, <code>#</code>{' '}
          and the claim. Dates are as exact as they are known: a year, a month or a day, with{' '}
          <code>"inferred": true</code> beside one that was worked out. What is not known is left out. Only a
          source has a <code>null</code>: for a date that it does not show, or for its own address where only
          a copy could be read.
        </p>
        <p>
          Each record names its schema in <code>$schema</code>, and its sources by their ids in its own list.
        </p>
      </div>
      <figure>
        <figcaption className="label">
          <FileLink name={ref} />
          {', read at '}
          <PageLink to={hrefFor(ref)}>{hrefFor(ref)}</PageLink>
        </figcaption>
        <pre>
          {text.split('\n').map((line, at) => (
            <span key={at} data-depth={line.search(/\S/) / 2}>
              {line}
              {'\n'}
            </span>
          ))}
        </pre>
      </figure>
    </div>
  </Section>
)
