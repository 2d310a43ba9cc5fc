import type { EntityPayload } from '#src/model/payload.schema.ts'
import { kindWord, roleWord } from '#src/records/entity-words.ts'
import { PageActions } from '#src/records/PageActions.tsx'
import { Portrait } from '#src/records/Portrait.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { standingItems } from '#src/records/standing-items.ts'
import { Titled } from '#src/records/Titled.tsx'
import { Kicker } from '#src/ui/Kicker.tsx'
import { Later } from '#src/ui/Later.tsx'
import { Standing, type StandingItem } from '#src/ui/Standing.tsx'
import styles from './EntityHeader.module.css'
import { EntityQuestions } from './EntityQuestions.tsx'
import { WIDE } from './wide.ts'

/** How often it spoke, was spoken of, in how many stories, and how sure all that was. */
function standingOf({
  said,
  discussed,
  stories,
  settled,
  statuses,
}: EntityPayload['totals']): StandingItem[] {
  const items = [
    { label: said === 1 ? 'claim made' : 'claims made', value: said },
    { label: discussed === 1 ? 'claim about' : 'claims about', value: discussed },
    { label: stories === 1 ? 'story' : 'stories', value: stories },
  ]
  const counts = items.filter(({ value }) => value > 0).map((item) => ({ ...item, status: 'count' }))
  return [...counts, ...standingItems(statuses, settled)]
}

/** Portrait, name and one line, what still hangs and what is settled, and how its claims stand. */
export const EntityHeader = ({ payload }: { payload: EntityPayload }) => (
  <header className={styles['header']} data-asks={payload.questions.length > 0}>
    <div className={styles['portrait']}>
      <Portrait of={payload.ref} name={payload.name} threads={payload.cards[payload.ref]?.threads} large />
    </div>
    <div className={styles['words']}>
      <Kicker>
        <span>{kindWord(payload)}</span>
        <span>{roleWord(payload)}</span>
      </Kicker>
      <h1 tabIndex={-1}>
        <bdi>{payload.name}</bdi>
      </h1>
      <Spoiler spoils={payload.spoils} what="Who or what this is">
        {payload.description && (
          <p className={styles['line']}>
            <Titled words={payload.description} titles={payload.titles} />
          </p>
        )}
      </Spoiler>
      {payload.otherNames && <p className="label">{`Also called ${payload.otherNames.join(', ')}`}</p>}
      <PageActions of={payload.ref} />
    </div>
    {payload.questions.length > 0 && (
      <div className={styles['questions']}>
        <EntityQuestions questions={payload.questions} />
      </div>
    )}
    <div className={styles['standing']}>
      <Later unless={WIDE}>
        <Standing label="How often it appears" items={standingOf(payload.totals)} />
      </Later>
    </div>
  </header>
)
