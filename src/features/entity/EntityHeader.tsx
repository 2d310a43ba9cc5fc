import { KINDS } from '#src/model/kinds.ts'
import type { EntityPayload } from '#src/model/payload.schema.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { standingItems } from '#src/records/standing-items.ts'
import { Kicker } from '#src/ui/Kicker.tsx'
import { Standing, type StandingItem } from '#src/ui/Standing.tsx'
import styles from './EntityHeader.module.css'

/** What stands beside the kind in the kicker. */
function roleOf({ kind, own }: EntityPayload): string {
  if (kind === 'person' || kind === 'character') return own.occupation
  if (kind === 'company' || kind === 'outlet') return own.business
  return own.released ? own.released.date.slice(0, 4) : 'Not yet released'
}

/** The kind in the kicker; a film says whether it is a series. */
const labelOf = (payload: EntityPayload): string =>
  payload.kind === 'film' && payload.own.form === 'series' ? 'Series' : KINDS[payload.kind].label

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

/** Portrait, name and one line, and how its claims stand. */
export const EntityHeader = ({ payload }: { payload: EntityPayload }) => (
  <header className={styles['header']} data-kind={payload.kind}>
    <div className={styles['portrait']}>
      <Portrait of={payload.ref} name={payload.name} threads={payload.cards[payload.ref]?.threads} large />
    </div>
    <div className={styles['words']}>
      <Kicker>
        <span>{labelOf(payload)}</span>
        <span>{roleOf(payload)}</span>
      </Kicker>
      <h1 tabIndex={-1}>
        <bdi>{payload.name}</bdi>
      </h1>
      <Spoiler spoils={payload.spoils} what="Who or what this is">
        {payload.description && <p className={styles['line']}>{payload.description}</p>}
      </Spoiler>
      {payload.otherNames && <p className="label">{`Also ${payload.otherNames.join(', ')}`}</p>}
    </div>
    <div className={styles['standing']}>
      <Standing label="How often it appears" items={standingOf(payload.totals)} />
    </div>
  </header>
)
