import { useContext } from 'react'
import type { StoryPayload } from '#src/model/payload.schema.ts'
import type { Ref } from '#src/model/kinds.ts'
import { headingSpoils } from '#src/model/heading-spoils.ts'
import { listWords } from '#src/model/list-words.ts'
import type { ClaimIndex } from '#src/records/claim-index.ts'
import { shutTitle } from '#src/model/spoiler-words.ts'
import { toldFate } from '#src/model/told-fate.ts'
import { FateLink } from '#src/records/FateLink.tsx'
import { GuardsContext } from '#src/data/guards-context.ts'
import { PageContext } from '#src/records/page-context.ts'
import { PageActions } from '#src/records/PageActions.tsx'
import { Portrait } from '#src/records/Portrait.tsx'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { RichText } from '#src/records/RichText.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { standingOfClaims } from '#src/records/standing-items.ts'
import { When } from '#src/records/When.tsx'
import { Kicker } from '#src/ui/Kicker.tsx'
import { Standing } from '#src/ui/Standing.tsx'
import type { Depth } from './depth.ts'
import { DepthChoice } from './DepthChoice.tsx'
import { Noted } from './Noted.tsx'
import styles from './StoryHeader.module.css'

interface Props {
  payload: StoryPayload
  index: ClaimIndex
  depth: Depth
}

/** Headline, what it rests on, the story's picture and how its claims stand. */
export function StoryHeader({ payload, index, depth }: Props) {
  const { cards } = useContext(PageContext)
  const spoils = headingSpoils(payload, (slug) => index.get(slug)?.spoils)
  const shut = shutTitle('story', spoils, cards, useContext(GuardsContext))
  const origins = payload.sources.filter(({ role }) => role === 'origin')
  const outlets = new Set(
    origins.map((source) => (source.outlet ? cards[source.outlet]?.name : source.publisher)),
  )
  const names = [...outlets].filter((name) => name !== undefined)
  const fate = toldFate(payload.headline, (slug) => index.get(slug)?.fate)
  const id = payload.id as Ref<'story'>
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        <Kicker>
          {payload.about.slice(0, 1).map((ref) => (
            <span key={ref}>
              <RecordLink to={ref} />
            </span>
          ))}
          <When date={payload.published} inferred={payload.inferred} />
          <span>{`${payload.minutes} min read`}</span>
          {names.length > 0 && <span>{`First reported by ${listWords(names)}`}</span>}
        </Kicker>
        <Noted place="h">
          <h1 tabIndex={-1} className={styles['headline']}>
            {shut ?? <RichText nodes={payload.headline} claims={index} numbered={false} />}
          </h1>
        </Noted>
        <Spoiler spoils={spoils} what="What it is about">
          <Noted place="d">
            {shut !== undefined && (
              <p className={styles['dek']}>
                <b>
                  <RichText nodes={payload.headline} claims={index} numbered={false} />
                </b>
              </p>
            )}
            <p className={styles['dek']}>
              <RichText nodes={payload.dek} claims={index} />
            </p>
          </Noted>
        </Spoiler>
        {fate && (
          <p className="lined">
            <FateLink fate={fate} leading />
          </p>
        )}
        <div className={styles['ways']}>
          <DepthChoice depth={depth} />
          <PageActions />
        </div>
      </div>
      <div className={styles['art']}>
        <Portrait of={id} threads={cards[id]?.threads} large />
      </div>
      <div className={styles['standing']}>
        <Standing label="How its claims stand" items={standingOfClaims(payload.claims)} />
      </div>
    </header>
  )
}
