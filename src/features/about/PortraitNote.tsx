import { ENTITY_KINDS, type EntityKind, KINDS } from '#src/model/kinds.ts'
import type { AboutPayload } from '#src/model/payload.schema.ts'
import { MOST_THREADS, THREADS } from '#src/model/weave-threads.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { useCards } from '#src/records/use-cards.ts'
import { Part } from './Part.tsx'
import styles from './PortraitNote.module.css'

interface Props {
  /** The record whose portrait is shown. */
  of: AboutPayload['portrait']
  words: AboutPayload['portraits']
}

/** What a dye stands for, and how many of its strands the portrait has: `people, 2 here`. */
function meaningOf(kind: EntityKind, threads: string): string {
  const here = threads.split(THREADS[kind].letter).length - 1
  return KINDS[kind].plural.toLowerCase() + (here > 0 ? `, ${here} here` : '')
}

/** What can be read from the woven portraits, on a real one with the key to its colours. */
export function PortraitNote({ of, words }: Props) {
  const threads = useCards()(of ?? 'films/').threads ?? ''
  const reading = (
    <>
      <p>
        {`The cloth goes by the name alone: its ground, its tilt, the way the red thread runs. ` +
          `Every bright strand across it is a tie to another name, up to ${MOST_THREADS} from the middle outwards. ` +
          `A cloth striped lengthwise has no ties yet.`}
      </p>
      <dl className={styles['key']}>
        {ENTITY_KINDS.map((kind) => (
          <div key={kind}>
            <dt className="label">
              <svg className={styles['swatch']} viewBox="0 0 34 12" aria-hidden="true">
                <path d="M2 6h30" stroke={THREADS[kind].dye} />
              </svg>
              {THREADS[kind].word}
            </dt>
            <dd className="label">{meaningOf(kind, threads)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
  return (
    <Part title="The portraits" words={words} more={reading}>
      {of && (
        <figure className={styles['portrait']}>
          <Portrait of={of} threads={threads} large />
          <figcaption className="label">
            {'The portrait of '}
            <RecordLink to={of} />
          </figcaption>
        </figure>
      )}
    </Part>
  )
}
