import { PageLink } from '#src/ui/PageLink.tsx'
import { hrefFor } from '#src/model/paths.ts'
import type { StoryCard } from '#src/model/payload.schema.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import { When } from '#src/records/When.tsx'
import { Kicker } from '#src/ui/Kicker.tsx'
import styles from './LeadStory.module.css'

/** The story that the front page opens with. */
export const LeadStory = ({ story }: { story: StoryCard }) => (
  <article className={styles['lead']}>
    <div className={styles['words']}>
      <Kicker>
        <span>The story so far</span>
        <When date={story.published} inferred={story.inferred} />
        <span>{`${story.claims} claims, every one sourced`}</span>
      </Kicker>
      <h1 tabIndex={-1}>
        <PageLink to={hrefFor(story.ref)} className={styles['headline']}>
          {story.headline}
        </PageLink>
      </h1>
      <p className={styles['dek']}>{story.dek}</p>
    </div>
    <div>
      <Portrait of={story.ref} large />
    </div>
  </article>
)
