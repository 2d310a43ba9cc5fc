import type { Ref } from '#src/model/kinds.ts'
import type { Mention, Sentence as Cut } from '#src/model/payload.schema.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Sentence } from '#src/records/Sentence.tsx'
import { Section } from '#src/ui/Section.tsx'
import { countOf } from './count-of.ts'
import styles from './MentionList.module.css'

/** Where else stories name it, story by story; of many places the first. */
export const MentionList = ({ mentions, total }: { mentions: Mention[]; total: number }) =>
  mentions.length > 0 && (
    <Section title="Also mentioned" count={countOf(mentions.length, total, 'once', 'times')}>
      <div className={styles['stories']}>
        {[...byStory(mentions)].map(([story, sentences]) => (
          <div key={story} className={styles['story']}>
            <h3 className="label">
              {'In '}
              <RecordLink to={story} />
            </h3>
            <ul className={styles['list']}>
              {sentences.map((sentence, at) => (
                <li key={at}>
                  <Sentence cut={sentence} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )

function byStory(mentions: Mention[]): Map<Ref, Cut[]> {
  const stories = new Map<Ref, Cut[]>()
  for (const { story, sentence } of mentions) stories.set(story, [...(stories.get(story) ?? []), sentence])
  return stories
}
