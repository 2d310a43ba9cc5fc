import { act } from '@testing-library/react'
import { Profiler, type ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'

/** How often what uses the hook is rendered when the markup that the build made of it is taken over. */
export async function hydratedRenders(useIt: () => unknown, around = (page: ReactNode) => page) {
  let count = 0
  function Page() {
    useIt()
    return null
  }
  const page = around(
    <Profiler id="page" onRender={() => (count += 1)}>
      <Page />
    </Profiler>,
  )
  const element = document.createElement('div')
  element.innerHTML = renderToString(page)
  const root = await act(() => hydrateRoot(element, page))
  act(() => root.unmount())
  return count
}
