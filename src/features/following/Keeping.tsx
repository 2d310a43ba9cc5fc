import { useRef, useState } from 'react'
import { changeFollows } from '#src/data/follows.ts'
import { type Follows, merged, NOTHING } from '#src/model/following.ts'
import { readFollows } from '#src/model/read-follows.ts'
import { Section } from '#src/ui/Section.tsx'
import { FileField } from './FileField.tsx'
import styles from './Keeping.module.css'
import { saveFile } from './save-file.ts'

const NAME = 'loose-ends-follows.json'
/** In bytes; more than a device would keep. */
const LARGEST = 5_000_000

const counted = (count: number): string => (count === 1 ? '1 record is' : `${count} records are`)

/** Saves what is followed as a file, reads such a file back, and forgets everything at once. */
export function Keeping({ follows, onWiped }: { follows: Follows; onWiped: () => void }) {
  const [said, setSaid] = useState('')
  const [wiped, setWiped] = useState<Follows>()
  const end = useRef<HTMLParagraphElement>(null)
  const isNone = follows.refs.length === 0
  const read = async (file: File) => {
    const text = file.size > LARGEST ? '' : await file.text().catch(() => '')
    const found = readFollows(text)
    if (!found) return setSaid(`${file.name} was not saved from this page. Nothing was changed.`)
    const more = found.refs.filter((ref) => !follows.refs.includes(ref)).length
    changeFollows((now) => merged(now, found))
    setSaid(more === 0 ? 'All of it was followed already.' : `${counted(more)} followed now that were not.`)
  }
  const wipe = () => {
    setWiped(follows)
    changeFollows(() => NOTHING)
    onWiped()
    setSaid('Everything is forgotten. You can undo it until you leave this page.')
    // The button goes with what was followed, as the one that undoes it goes when it has.
    end.current?.focus()
  }
  const undo = () => {
    if (wiped) changeFollows((now) => merged(wiped, now))
    setWiped(undefined)
    setSaid('You follow all of it again.')
    end.current?.focus()
  }
  return (
    <Section
      title="Take it with you"
      intro={
        isNone
          ? 'A file that you saved on another device brings back what you follow there.'
          : 'The file holds what you follow and what you have already seen of it, nothing else.'
      }
    >
      <div className={styles['ways']}>
        {!isNone && (
          <button
            type="button"
            className="label framed"
            onClick={() => saveFile(NAME, JSON.stringify(follows))}
          >
            Save as a file
          </button>
        )}
        <FileField label="Add from a file" className="label framed" onChoose={(file) => void read(file)} />
        {wiped && (
          <button type="button" className="label framed" onClick={undo}>
            Undo
          </button>
        )}
        {!isNone && (
          <button type="button" className={`label ${styles['wipe']}`} onClick={wipe}>
            Forget everything
          </button>
        )}
      </div>
      <p ref={end} role="status" className="label" tabIndex={-1}>
        {said}
      </p>
    </Section>
  )
}
