import { Link } from 'react-router'
import { hrefFor } from '#src/model/paths.ts'
import type { StoryCard } from '#src/model/payload.schema.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import { When } from '#src/records/When.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './LatestStories.module.css'

/** The stories after the lead, latest first. */
export const LatestStories = ({ stories }: { stories: StoryCard[] }) =>
  stories.length > 0 && (
    <Section title="Latest stories">
      <ul className={styles['list']}>
        {stories.map((story) => (
          <li key={story.ref}>
            <div className={styles['art']}>
              <Portrait of={story.ref} />
            </div>
            <p className="label">
              <When date={story.published} inferred={story.inferred} />
            </p>
            <h3>
              <Link to={hrefFor(story.ref)} discover="none" className={styles['headline']}>
                {story.headline}
              </Link>
            </h3>
            <p>{story.dek}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
