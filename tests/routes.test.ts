import { expect, it } from 'vitest'
import { createQueryClient } from '#src/data/query-client.ts'
import { createRoutes } from '#src/routes.tsx'

it('asks for a page again where the address is of another page or another day, not for a choice or a place on it', () => {
  const pages = createRoutes(createQueryClient())[0]?.children?.[0]?.children ?? []
  const asks = (to: string) =>
    pages
      .filter(({ id }) => id !== 'missing')
      .map(({ shouldRevalidate }) =>
        shouldRevalidate?.({
          currentUrl: new URL('http://hub.example/timeline'),
          currentParams: {},
          nextUrl: new URL(to, 'http://hub.example'),
          nextParams: {},
          defaultShouldRevalidate: true,
        }),
      )
  expect(pages.length).toBeGreaterThan(20)
  for (const to of ['/timeline', '/timeline?by=people/ada', '/timeline#2020'])
    expect([to, ...new Set(asks(to))]).toEqual([to, false])
  for (const to of ['/timeline/2020', '/timeline?asof=2020-05-05', '/'])
    expect([to, ...new Set(asks(to))]).toEqual([to, true])
})
