import type { Mention } from '#src/model/payload.schema.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Sentence } from '#src/records/Sentence.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './MentionList.module.css'

/** Where else a story names it. */
export const MentionList = ({ mentions }: { mentions: Mention[] }) =>
  mentions.length > 0 && (
    <Section title="Also mentioned" count={mentions.length === 1 ? 'once' : `${mentions.length} times`}>
      <ul className={styles['list']}>
        {mentions.map(({ story, sentence }, at) => (
          <li key={at}>
            <Sentence cut={sentence} />
            <p className="label">
              {'In '}
              <RecordLink to={story} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
