import { PageLink } from '#src/ui/PageLink.tsx'
import { KINDS } from '#src/model/kinds.ts'
import { hrefFor } from '#src/model/paths.ts'
import type { StoryCard } from '#src/model/payload.schema.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import { Titled } from '#src/records/Titled.tsx'
import { useCards } from '#src/records/use-cards.ts'
import { When } from '#src/records/When.tsx'
import { Section } from '#src/ui/Section.tsx'
import { cardOfStory } from './card-of-story.ts'
import styles from './LatestStories.module.css'

/** How many of the latest stories are shown at length; the rest is one line each. */
const AT_LENGTH = 3

/** The stories after the lead, latest first: the newest with picture and dek, the others by day and headline. */
export const LatestStories = ({ stories }: { stories: StoryCard[] }) =>
  stories.length > 0 && (
    <Section title="Latest stories">
      <ul className={styles['newest']}>
        {stories.slice(0, AT_LENGTH).map((story) => (
          <li key={story.ref}>
            <Portrait of={story.ref} threads={story.threads} />
            <div className={styles['words']}>
              <Day story={story} />
              <Headline story={story} />
              <Dek story={story} />
            </div>
          </li>
        ))}
      </ul>
      <ul className={styles['rest']}>
        {stories.slice(AT_LENGTH).map((story) => (
          <li key={story.ref}>
            <Day story={story} />
            <Headline story={story} />
          </li>
        ))}
      </ul>
      <p className="label">
        <PageLink to={`/${KINDS.story.folder}`} className="onward">
          All stories
        </PageLink>
      </p>
    </Section>
  )

const Day = ({ story }: { story: StoryCard }) => (
  <p className="label">
    <When date={story.published} inferred={story.inferred} />
  </p>
)

function Headline({ story }: { story: StoryCard }) {
  const { name, titles } = useCards()(story.ref, cardOfStory(story))
  return (
    <h3>
      <PageLink to={hrefFor(story.ref)} className={styles['headline']}>
        <Titled words={name} titles={titles} />
      </PageLink>
    </h3>
  )
}

function Dek({ story }: { story: StoryCard }) {
  const { line, titles } = useCards()(story.ref, cardOfStory(story))
  return (
    <p className={styles['dek']}>
      <Titled words={line} titles={titles} />
    </p>
  )
}
