import { useQueryClient } from '@tanstack/react-query'
import { useContext, useEffect, useState } from 'react'
import { GuardsContext } from '#src/data/guards-context.ts'
import { payloadQuery } from '#src/data/payload-query.ts'
import { kindOf } from '#src/model/refs.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import { QuestionStanding } from '#src/records/QuestionStanding.tsx'
import { Titled } from '#src/records/Titled.tsx'
import styles from './PreviewContent.module.css'
import { PreviewClaim } from './PreviewClaim.tsx'
import { usePageRead } from './use-page-read.ts'
import { previewOf } from './preview-of.ts'
import type { Subject } from './subject.ts'

interface Props {
  subject: Subject
  link: HTMLAnchorElement
  /** The id of the name as a heading; without it the name is none. */
  title?: string
}

/** Who or what a link leads to, its part in the page being read, and its latest claim, as far as that is at hand. */
export function PreviewContent({ subject, link, title }: Props) {
  const guards = useContext(GuardsContext)
  const page = usePageRead()
  const payload = usePayloadOf(subject.key)
  if (!page) return null
  const words = link.textContent.trim()
  const { of, letters, kicker, name, line, titles, parts, question, claim, cards } = previewOf({
    subject,
    page,
    payload,
    guards,
    words,
  })
  const Name = title === undefined ? 'p' : 'h2'
  return (
    <div className={styles['preview']}>
      <div className={styles['head']}>
        <div className={styles['portrait']} data-kind={kindOf(of)}>
          <Portrait of={of} threads={cards[of]?.threads} {...(letters && { name: letters })} />
        </div>
        <div>
          <p className={`label ${styles['kicker']}`}>
            {kicker.map((word) => (
              <span key={word}>{word}</span>
            ))}
          </p>
          <Name id={title} className={styles['name']} data-long={name.length > 40}>
            <bdi>
              <Titled words={name} titles={titles} />
            </bdi>
          </Name>
        </div>
      </div>
      {line && (
        <p className={styles['line']}>
          <Titled words={line} titles={titles} />
        </p>
      )}
      {question && <QuestionStanding question={question} />}
      {parts.map(({ term, words: said }) => (
        <p key={term} className={`label ${styles['part']}`}>
          <b>{term}</b> <bdi>{said}</bdi>
        </p>
      ))}
      {claim && <PreviewClaim telling={claim} cards={cards} isSubject={subject.isClaimPage} />}
    </div>
  )
}

/** The payload of a page as soon as it is there; where it cannot be had, nothing: nobody has asked for the page yet. */
function usePayloadOf(key: string) {
  const client = useQueryClient()
  const cached = client.getQueryData(payloadQuery(key).queryKey)
  const [, setIsThere] = useState(false)
  useEffect(() => {
    let isWanted = true
    client.query(payloadQuery(key)).then(
      () => isWanted && setIsThere(true),
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [client, key])
  return cached
}
