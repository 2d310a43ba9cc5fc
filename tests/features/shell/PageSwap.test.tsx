import { act, render } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router'
import { beforeEach, expect, test } from 'vitest'
import { PageSwap } from '#src/features/shell/PageSwap.tsx'
import { WholeContext } from '#src/ui/Later.tsx'

/** The pages in the document, each with the way it is displayed. */
const pages = () =>
  [...document.querySelectorAll('h1')].map(({ textContent, style }) => [textContent, style.display])

let atFirst: ReturnType<typeof pages> = []
beforeEach(() => {
  atFirst = []
})

function Page({ name }: { name: string }) {
  // Before the browser paints.
  useLayoutEffect(() => {
    atFirst = pages()
  }, [])
  return <h1>{name}</h1>
}

function Shell() {
  const { pathname, search } = useLocation()
  return (
    <WholeContext value={search === '?whole'}>
      <PageSwap pathname={pathname} />
    </WholeContext>
  )
}

function show() {
  const children = ['a', 'b'].map((name) => ({ path: `/${name}`, element: <Page name={name} /> }))
  const router = createMemoryRouter([{ element: <Shell />, children }], { initialEntries: ['/a'] })
  render(<RouterProvider router={router} />)
  return (address: string) => act(() => router.navigate(address))
}

test('the page that a link leads from is out of sight when the next is shown, and goes when that is painted', async () => {
  const open = show()
  await open('/b')
  expect(atFirst).toEqual([
    ['b', ''],
    ['a', 'none'],
  ])
  expect(pages()).toEqual([['b', '']])
})

test('a page that is to be whole, for its places must stand where they stood, never stands beside another', async () => {
  const open = show()
  await open('/b?whole')
  expect(atFirst).toEqual([['b', '']])
  await open('/a')
  expect(atFirst).toHaveLength(2)
  expect(pages()).toEqual([['a', '']])
})

test('another part of the page shown is no other page', async () => {
  const open = show()
  const heading = document.querySelector('h1')
  await open('/a?day=2021-05-04')
  expect(document.querySelector('h1')).toBe(heading)
  expect(atFirst).toEqual([['a', '']])
})
