import { expect, it, vi } from 'vitest'
import { watchReloadLinks } from '#src/data/reload-links.ts'

it('loads the document that is open again where a link that names the window leads to it, and nothing else', () => {
  const reload = vi.fn<() => void>()
  vi.stubGlobal('location', { href: 'http://hub.example/stories/a#claim', reload })
  watchReloadLinks()
  const press = (attributes: string, init: MouseEventInit = {}) => {
    document.body.innerHTML = `<a ${attributes}><b>Try again</b></a>`
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init })
    document.querySelector('b')?.dispatchEvent(event)
    return [reload.mock.calls.length, event.defaultPrevented]
  }
  const here = 'href="http://hub.example/stories/a#claim" target="_self"'
  expect(press(here)).toEqual([1, true])
  expect(press(here, { ctrlKey: true })).toEqual([1, false])
  expect(press('href="http://hub.example/stories/a#claim"')).toEqual([1, false])
  expect(press('href="http://hub.example/stories/a" target="_self"')).toEqual([1, false])
})
