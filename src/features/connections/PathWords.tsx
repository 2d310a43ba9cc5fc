import { Fragment } from 'react'
import type { Step } from '#src/model/find-path.ts'
import type { Ref } from '#src/model/kinds.ts'
import { kindOf } from '#src/model/refs.ts'
import { tieWords } from '#src/model/tie-words.ts'
import { RecordName } from '#src/records/RecordName.tsx'
import { useCards } from '#src/records/use-cards.ts'

interface Props {
  from: Ref
  path: readonly Step[]
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'character'])

/** The way as a sentence: "Joe wrote the film, which is distributed by the company." */
export function PathWords({ from, path }: Props) {
  const stops = [from, ...path.map(({ ref }) => ref)]
  return (
    <>
      {path.map(({ ref, ties }, at) => {
        const before = stops[at] ?? from
        const does = tieWords(ties.map(({ heading }) => heading))
        return (
          <Fragment key={ref}>
            {at === 0 ? <Name of={from} /> : `, ${PEOPLE.has(kindOf(before)) ? 'who' : 'which'}`}
            {` ${does} `}
            <Name of={ref} />
          </Fragment>
        )
      })}
      .
    </>
  )
}

function Name({ of }: { of: Ref }) {
  const { name } = useCards()(of)
  return (
    <bdi>
      <RecordName of={of} name={name} />
    </bdi>
  )
}
