import { useState } from 'react'
import { changeFollows } from '#src/data/follows.ts'
import { type Follows, merged, NOTHING } from '#src/model/following.ts'
import { readFollows } from '#src/model/read-follows.ts'
import { Section } from '#src/ui/Section.tsx'
import { FileField } from './FileField.tsx'
import styles from './Following.module.css'
import { saveFile } from './save-file.ts'

const NAME = 'loose-ends-follows.json'
/** In bytes; more than a device would keep. */
const LARGEST = 5_000_000

const counted = (count: number): string => (count === 1 ? '1 record is' : `${count} records are`)

/** Saves what is followed as a file, reads such a file back, and forgets everything at once. */
export function Keeping({ follows, onWiped }: { follows: Follows; onWiped: () => void }) {
  const [said, setSaid] = useState('')
  const [wiped, setWiped] = useState<Follows>()
  const isNone = follows.refs.length === 0
  const read = async (file: File) => {
    const text = file.size > LARGEST ? '' : await file.text().catch(() => '')
    const found = readFollows(text)
    if (!found) return setSaid(`${file.name} is no file of what someone follows. Nothing was changed.`)
    const more = found.refs.filter((ref) => !follows.refs.includes(ref)).length
    changeFollows((now) => merged(now, found))
    setSaid(more === 0 ? 'All of it was followed already.' : `${counted(more)} followed now that were not.`)
  }
  const wipe = () => {
    setWiped(follows)
    changeFollows(() => NOTHING)
    onWiped()
    setSaid('Everything is forgotten. It can be undone until you leave this page.')
  }
  const undo = () => {
    if (wiped) changeFollows((now) => merged(wiped, now))
    setWiped(undefined)
    setSaid('It is as it was.')
  }
  return (
    <Section
      title="Take it with you"
      intro="The file says what you follow and what of it you have seen, and nothing else."
    >
      <div className={styles['ways']}>
        <button
          type="button"
          className="label framed"
          disabled={isNone}
          onClick={() => saveFile(NAME, JSON.stringify(follows))}
        >
          Save as a file
        </button>
        <FileField label="Add from a file" onChoose={(file) => void read(file)} />
        <button type="button" className="label framed" disabled={isNone} onClick={wipe}>
          Forget everything
        </button>
        {wiped && (
          <button type="button" className="label framed" onClick={undo}>
            Undo
          </button>
        )}
      </div>
      <p role="status" className="label">
        {said}
      </p>
    </Section>
  )
}
