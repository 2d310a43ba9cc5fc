import { useEffect, useState } from 'react'
import { forgetKept, hubKeptOn, keepHub } from '#src/data/kept.ts'
import { When } from '#src/records/When.tsx'
import styles from './OfflineSettings.module.css'

const WORDS = {
  ready: '',
  kept: 'The whole hub is kept.',
  busy: 'Fetching the hub …',
  lost: 'The hub could not be fetched. What was kept before is still there.',
  refused: 'This browser does not let the hub keep anything.',
  removed: 'Nothing is kept any more.',
} as const

/** What is kept on the device for reading without a network, and how to keep more of it or none. */
export function OfflineSettings() {
  const [on, setOn] = useState<string>()
  const [state, setState] = useState<keyof typeof WORDS>('ready')
  const tell = (next: keyof typeof WORDS) => {
    setState(next)
    void hubKeptOn().then(setOn)
  }
  useEffect(() => {
    void hubKeptOn().then(setOn)
  }, [])
  const keep = () => {
    if (state === 'busy') return
    setState('busy')
    keepHub().then(
      (isKept) => tell(isKept ? 'kept' : 'refused'),
      () => tell('lost'),
    )
  }
  const remove = () =>
    void forgetKept().then(
      () => tell('removed'),
      () => tell('refused'),
    )
  return (
    <section>
      <h3>Reading offline</h3>
      <p className="label">
        {'The pages that you read are kept on this device, and can be read again without a network.'}
        {on && (
          <>
            {' The whole hub was kept on '}
            <When date={on} />.
          </>
        )}
      </p>
      <p className={styles['ways']}>
        <button type="button" className="label" aria-disabled={state === 'busy'} onClick={keep}>
          {on ? 'Keep the whole hub again' : 'Keep the whole hub'}
        </button>
        <button type="button" className="label" onClick={remove}>
          Remove what is kept
        </button>
      </p>
      <p role="status" className="label">
        {WORDS[state]}
      </p>
    </section>
  )
}
