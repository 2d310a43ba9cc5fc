import { PageLink } from '#src/ui/PageLink.tsx'
import { hrefFor } from '#src/model/paths.ts'
import type { FrontPayload } from '#src/model/payload.schema.ts'
import { FateLink } from '#src/records/FateLink.tsx'
import { Portrait } from '#src/records/Portrait.tsx'
import { Titled } from '#src/records/Titled.tsx'
import { useCards } from '#src/records/use-cards.ts'
import { When } from '#src/records/When.tsx'
import { Kicker } from '#src/ui/Kicker.tsx'
import { cardOfStory } from './card-of-story.ts'
import styles from './LeadStory.module.css'

/** The story that the front page opens with. */
export function LeadStory({ story }: { story: FrontPayload['lead'] }) {
  const { name, line, titles } = useCards()(story.ref, cardOfStory(story))
  return (
    <article className={styles['lead']}>
      <div className={styles['words']}>
        <Kicker>
          <span>
            {'As it was told in '}
            <When date={story.published} inferred={story.inferred} />
          </span>
          <span>{`${story.claims} claims, every one sourced`}</span>
        </Kicker>
        <h1 tabIndex={-1}>
          <PageLink to={hrefFor(story.ref)} className="headline">
            <Titled words={name} titles={titles} />
          </PageLink>
        </h1>
        <p className={styles['dek']}>
          <Titled words={line} titles={titles} />
        </p>
        {story.fate && (
          <p className={`lined ${styles['fate']}`}>
            <FateLink fate={story.fate} leading />
          </p>
        )}
      </div>
      <div>
        <Portrait of={story.ref} threads={story.threads} large />
      </div>
    </article>
  )
}
