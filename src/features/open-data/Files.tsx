import { Section } from '#src/ui/Section.tsx'
import { FileLink } from './FileLink.tsx'
import styles from './Files.module.css'

/** What holds all of the hub: the dataset, the list of its records, the change log. */
export const Files = ({ kilobytes }: { kilobytes: number }) => (
  <Section title="Take all of it" intro="Any page or program may fetch these addresses. No key is needed.">
    <dl className={styles['files']}>
      <div>
        <dt>
          <FileLink name="dataset" />
        </dt>
        <dd>
          {`Every record under its id, in one file of ${kilobytes}\u00A0KB before compression.`}{' '}
          <FileLink name="schema/dataset">Its schema</FileLink>
        </dd>
      </div>
      <div>
        <dt>
          <FileLink name="index" />
        </dt>
        <dd>
          {'The list: each record’s id, kind, name, last change, file and page.'}{' '}
          <FileLink name="schema/index">Its schema</FileLink>
        </dd>
      </div>
      <div>
        <dt>
          <FileLink name="changes" />
        </dt>
        <dd>
          {'The change log: what was said and what it did to what had been said before, by day.'}{' '}
          <FileLink name="schema/changes">Its schema</FileLink>
        </dd>
      </div>
    </dl>
  </Section>
)
