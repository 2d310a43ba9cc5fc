import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Ref } from '#src/model/kinds.ts'
import { Portrait } from '#src/records/Portrait.tsx'

it.each<[of: Ref, name: string, letters: string]>([
  ['people/ann-reed', 'Ann Reed', 'AR'],
  ['films/the-tide-2', 'The Tide 2', 'T2'],
  ['stories/tide-returns', 'Ann Reed goes back to sea', ''],
  ['questions/before-or-after', 'Does it run before or after?', ''],
])('of %s has a monogram only if it has a name', (of, name, letters) => {
  const { container } = render(<Portrait of={of} name={name} threads={undefined} />)
  expect(container.querySelector('svg')?.textContent).toBe(letters)
})
