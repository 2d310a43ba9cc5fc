import { render } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { Later, WholeContext } from '#src/ui/Later.tsx'

const page = (isWhole: boolean, unless?: string) => (
  <WholeContext value={isWhole}>
    <h1>A name</h1>
    <Later {...(unless && { unless })}>
      <p>All the rest</p>
    </Later>
  </WholeContext>
)

test('a page that is to be whole has everything in its first drawing', () => {
  expect(renderToString(page(true))).toBe('<h1>A name</h1><p>All the rest</p>')
})

test('a page that a link has led to is drawn without what stands below, and then with it', () => {
  expect(renderToString(page(false))).toBe('<h1>A name</h1>')
  const { container } = render(page(false))
  expect(container.innerHTML).toBe('<h1>A name</h1><p>All the rest</p>')
})

test('what stands within the first screen of a wide window is drawn at once there, and later elsewhere', () => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(min-width: 62rem)' }))
  expect(renderToString(page(false, '(min-width: 62rem)'))).toBe('<h1>A name</h1><p>All the rest</p>')
  expect(renderToString(page(false, '(min-width: 90rem)'))).toBe('<h1>A name</h1>')
})
