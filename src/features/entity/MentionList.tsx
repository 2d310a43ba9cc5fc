import type { Ref } from '#src/model/kinds.ts'
import type { Mention, Sentence as Cut } from '#src/model/payload.schema.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Sentence } from '#src/records/Sentence.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './MentionList.module.css'

/** Where else stories name it, story by story. */
export const MentionList = ({ mentions }: { mentions: Mention[] }) =>
  mentions.length > 0 && (
    <Section title="Also mentioned" count={mentions.length === 1 ? 'once' : `${mentions.length} times`}>
      {[...byStory(mentions)].map(([story, sentences]) => (
        <div key={story} className={styles['story']}>
          <h3 className="label">
            {'In '}
            <RecordLink to={story} />
          </h3>
          <ul className={styles['list']}>
            {sentences.map((sentence, at) => (
              <li key={at} data-lazy="">
                <Sentence cut={sentence} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )

function byStory(mentions: Mention[]): Map<Ref, Cut[]> {
  const stories = new Map<Ref, Cut[]>()
  for (const { story, sentence } of mentions) stories.set(story, [...(stories.get(story) ?? []), sentence])
  return stories
}
