import type { FrontPayload } from '#src/model/payload.schema.ts'
import { latePart } from '#src/ui/late-part.tsx'
import { Later } from '#src/ui/Later.tsx'
import { PageContext } from '#src/records/page-context.ts'
import { BrokenClaims } from './BrokenClaims.tsx'
import styles from './Front.module.css'
import { LatestStories } from './LatestStories.tsx'
import { LeadStory } from './LeadStory.tsx'
import { Legend } from './Legend.tsx'
import { LooseEnds } from './LooseEnds.tsx'
import { Roll } from './Roll.tsx'
import { Standings } from './Standings.tsx'

const FollowedNews = latePart(async () => (await import('./FollowedNews.tsx')).FollowedNews)

/** The front page: the lead story, the latest, where things stand, how to read a line, and everyone in it. */
export const Front = ({ payload }: { payload: FrontPayload }) => (
  <PageContext value={payload}>
    <div className={styles['front']}>
      <FollowedNews />
      <LeadStory story={payload.lead} />
      <LatestStories stories={payload.stories} />
      <Later>
        <Standings questions={payload.questions} />
        <LooseEnds claims={payload.loose} />
        <BrokenClaims claims={payload.broken} />
        <Legend />
        <div className={styles['rolls']}>
          {payload.rolls.map((roll) => (
            <Roll key={roll.of} roll={roll} />
          ))}
        </div>
      </Later>
    </div>
  </PageContext>
)
