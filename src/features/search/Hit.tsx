import { type AnchorHTMLAttributes, type ComponentProps, memo, useDeferredValue } from 'react'
import { KINDS } from '#src/model/kinds.ts'
import { claimHref, hrefFor } from '#src/model/paths.ts'
import { wordsOf } from '#src/model/search-tokens.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import styles from './Hit.module.css'
import type { FoundHit } from './hit-of.ts'
import { HitLine } from './HitLine.tsx'
import { Marked } from './Marked.tsx'

/** Woven once, a moment after the words: with each key that is pressed most of what was found stays, the rest must not wait. */
const Picture = memo(
  (portrait: ComponentProps<typeof Portrait>) => useDeferredValue(true, false) && <Portrait {...portrait} />,
)

/** Nothing is marked in what stands for something that is kept shut. */
const NONE: ReadonlySet<string> = new Set()

type Props = FoundHit & AnchorHTMLAttributes<HTMLAnchorElement>

/** Something that was found, as one link: portrait, name, and a line that says why; drawn anew only when it says another thing. */
export const Hit = memo(({ entry, answering, speaker, ...link }: Props) => {
  const { ref, claim, kind, title, titles, threads, isShut } = entry
  const words = new Set(answering.split(' '))
  const marks = isShut ? NONE : words
  const of = claim ? claim.by : ref
  const name = claim ? speaker : title
  const other = entry.otherNames.find((each) => wordsOf(each).some((word) => words.has(word)))
  return (
    <PageLink to={claim ? claimHref(claim.ref) : hrefFor(of)} className={styles['hit']} {...link}>
      <span className={styles['portrait']} data-kind={kind}>
        <Picture of={of} threads={threads} {...(name && (claim || !isShut) && { name })} />
      </span>
      <span>
        <bdi className={styles['title']}>
          <Marked text={title} titles={titles} words={marks} />
        </bdi>
        {claim ? (
          <HitLine claim={claim} speaker={name ?? ''} isShut={isShut} words={words} />
        ) : (
          <span className={`label ${styles['line']}`}>
            <b>{kind !== 'claim' && KINDS[kind].label}</b>
            {other !== undefined && (
              <>
                {' · also '}
                <Marked text={other} words={words} />
              </>
            )}
            {entry.line && ' · '}
            <Marked text={entry.line} titles={titles} words={marks} />
          </span>
        )}
      </span>
    </PageLink>
  )
})
