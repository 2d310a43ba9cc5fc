import { useLayoutEffect, useRef } from 'react'
import { ClaimEntry } from '#src/records/ClaimEntry.tsx'
import { SourceLine } from '#src/records/SourceLine.tsx'
import { placeNotes } from './margin.ts'
import { controlOf } from './note-controls.ts'
import { noteName, type NotesProps } from './notes-context.ts'
import styles from './Notes.module.css'

/**
 * The open notes of one part of the text: what each claim rests on and what became of it. They stand below the part, or
 * in the margin beside the words where there is room.
 */
export function Notes({ place, open, claims, sources }: NotesProps) {
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => placeNotes([...(list.current?.children ?? [])]))
  const shown = claims.filter(({ slug }) => open.includes(noteName(place, slug)))
  if (shown.length === 0) return null
  return (
    <ul ref={list} className={styles['notes']} aria-label="Where it comes from">
      {shown.map(({ slug, number, claim }) => {
        const name = noteName(place, slug)
        const close = () => {
          controlOf(name)?.focus()
          controlOf(name)?.click()
        }
        return (
          <ClaimEntry
            key={slug}
            id={name}
            number={number}
            claim={claim}
            end={
              <>
                <ul className={styles['sources']} aria-label="Sources">
                  {sources
                    .filter(({ id }) => claim.sources.includes(id))
                    .map((source) => (
                      <li key={source.id}>
                        <SourceLine source={source} />
                      </li>
                    ))}
                </ul>
                <button type="button" className={`label ${styles['close']}`} onClick={close}>
                  Close
                </button>
              </>
            }
          >
            {claim.note && <p className="label">{claim.note}</p>}
          </ClaimEntry>
        )
      })}
    </ul>
  )
}
