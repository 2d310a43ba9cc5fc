import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Interest, REST, watchInterest } from '#src/data/watch-interest.ts'

const told: Interest[] = []
let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  told.length = 0
  document.body.replaceChildren()
  for (const name of ['ada', 'ben']) {
    const link = document.createElement('a')
    link.href = `/people/${name}`
    link.append(document.createElement('b'))
    document.body.append(link, document.createElement('p'))
  }
  stop = watchInterest((interest) => told.push(interest))
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

const link = (at = 0) => document.querySelectorAll('a')[at] as HTMLAnchorElement
const send = (element: Element, type: string) => element.dispatchEvent(new Event(type, { bubbles: true }))
const hover = (element: Element) => {
  send(element, 'pointerover')
  send(element, 'pointermove')
}

describe('interest in a link', () => {
  it('is a pointer that rests on it, until it leaves', () => {
    hover(link())
    vi.advanceTimersByTime(REST - 1)
    expect(told).toEqual([])
    vi.advanceTimersByTime(1)
    expect(told).toMatchObject([{ by: 'pointer', link: link() }])
    hover(link().firstElementChild ?? link())
    expect(told[0]?.ended.aborted).toBe(false)
    hover(document.querySelector('p') ?? document.body)
    expect(told[0]?.ended.aborted).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is not a pointer that passes, nor a link that scrolling brings under it', () => {
    hover(link())
    vi.advanceTimersByTime(REST / 2)
    hover(document.querySelector('p') ?? document.body)
    send(link(1), 'pointerover')
    vi.advanceTimersByTime(REST * 4)
    expect(told).toEqual([])
  })

  it('ends with a press, and does not begin again on the same link', () => {
    hover(link())
    vi.advanceTimersByTime(REST)
    send(link(), 'pointerdown')
    expect(told[0]?.ended.aborted).toBe(true)
    hover(link())
    vi.advanceTimersByTime(REST * 4)
    expect(told).toHaveLength(1)
  })

  it('is focus that rests, whatever the pointer does meanwhile', () => {
    send(link(), 'focusin')
    vi.advanceTimersByTime(REST)
    hover(document.querySelector('p') ?? document.body)
    expect(told).toMatchObject([{ by: 'focus' }])
    expect(told[0]?.ended.aborted).toBe(false)
    send(link(), 'focusout')
    expect(told[0]?.ended.aborted).toBe(true)
  })

  it('leaves nothing behind when it is no longer watched', () => {
    hover(link())
    stop()
    vi.advanceTimersByTime(REST)
    hover(link(1))
    expect(told).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })
})
