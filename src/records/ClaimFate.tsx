import { useContext } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
import { capital } from '#src/model/capital.ts'
import { hrefFor } from '#src/model/paths.ts'
import type { Fate } from '#src/model/payload.schema.ts'
import { storyOfClaim } from '#src/model/refs.ts'
import { isShutFate, TAKEN_UP } from '#src/model/shut-fate.ts'
import { FATES, isSettling } from '#src/model/statuses.ts'
import { unbroken } from '#src/model/unbroken.ts'
import styles from './ClaimFate.module.css'
import { BY_ANOTHER, openAnswer } from './fate-words.ts'
import { FateLine } from './FateLine.tsx'
import { GuardsContext } from '#src/data/guards-context.ts'
import { PageContext } from './page-context.ts'
import { Spoiler } from './Spoiler.tsx'
import { useCards } from './use-cards.ts'
import { When } from './When.tsx'

/** What became of a claim, when, with which answer, and in which story; `brief` without the editor’s note. */
export function ClaimFate({ fate, brief }: { fate: Fate; brief?: boolean }) {
  const { id } = useContext(PageContext)
  const cardOf = useCards()
  const guards = useContext(GuardsContext)
  const isShut = isShutFate(fate, guards)
  const answer = openAnswer(fate, guards)
  const story = storyOfClaim(fate.by)
  return (
    <div className={`label ${styles['fate']}`} data-shut={isShut || undefined}>
      <FateLine fate={fate} />
      <p>
        <b className={styles['word']} data-tied={!isShut && isSettling(fate.as)}>
          {isShut ? (
            capital(TAKEN_UP)
          ) : (
            <>
              {`${capital(FATES[fate.as].fate)} `}
              {fate.earlier ? BY_ANOTHER : <When date={fate.on} inferred={fate.inferred} />}
              {answer !== undefined && `: ${answer}`}
            </>
          )}
        </b>
        {', in\u00A0'}
        <PageLink to={hrefFor(fate.by)}>
          {story === id ? 'this story' : <bdi>{unbroken(cardOf(story).name)}</bdi>}
        </PageLink>
      </p>
      {fate.note && !brief && (
        <div className={styles['note']}>
          <Spoiler spoils={fate.spoils} what="The editor’s note">
            <p>{unbroken(fate.note)}</p>
          </Spoiler>
        </div>
      )}
    </div>
  )
}
