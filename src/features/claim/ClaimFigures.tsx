import { useContext } from 'react'
import { figureWords } from '#src/model/figure-words.ts'
import { FigureTerms } from '#src/records/FigureTerms.tsx'
import type { ClaimPayload } from '#src/model/payload.schema.ts'
import { PageContext } from '#src/records/page-context.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './ClaimFigures.module.css'
import { FigureGroup } from './FigureGroup.tsx'

/** Its number with all that a number needs, and every other number given for the same thing, one scale for each rule. */
export function ClaimFigures({ payload: { claim, figures, sources } }: { payload: ClaimPayload }) {
  const { cards } = useContext(PageContext)
  const { figure } = claim
  if (!figure) return null
  const others = figures.reduce((sum, { items }) => sum + items.length, -1)
  return (
    <div className={styles['figures']}>
      <Section title="Its figure">
        <figure>
          <p className={styles['value']}>
            {figureWords(figure.value)} <span>{figure.unit}</span>
          </p>
          <figcaption className="label">
            <FigureTerms claim={claim} />
            <p>
              {sources.length === 1 ? 'Source: ' : 'Sources: '}
              {sources.map(({ id, outlet, publisher }, at) => (
                <span key={id}>
                  {at > 0 && ', '}
                  <a href={`#source-${id}`}>{outlet ? cards[outlet]?.name : publisher}</a>
                </span>
              ))}
            </p>
          </figcaption>
        </figure>
      </Section>
      {others > 0 && (
        <Section
          title={
            <>
              {'Other figures of '}
              <RecordLink to={figure.of} />
            </>
          }
          count={`${others}`}
          intro="Figures under different rules or over different windows cannot be compared. Each group has a scale of its own."
        >
          {figures.map((group) => (
            <FigureGroup key={group.rule + group.window + group.unit} group={group} current={claim.ref} />
          ))}
        </Section>
      )}
    </div>
  )
}
