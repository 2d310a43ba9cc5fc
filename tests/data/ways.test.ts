import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readWays, setWays } from '#src/data/ways.ts'

beforeEach(() => {
  localStorage.clear()
  setWays({})
})

describe('what the pages do by themselves', () => {
  it('is switched off, kept, and forgotten once all is on again', () => {
    expect(setWays({ previews: 'off' })).toBe(true)
    expect(localStorage.getItem('loose-ends.ways')).toBe('{"previews":"off"}')
    expect(readWays()).toEqual({ previews: 'off' })
    setWays({})
    expect(localStorage.length).toBe(0)
    expect(readWays()).toEqual({})
  })

  it('follows what another tab has switched', () => {
    setWays({ shortcuts: 'off' })
    localStorage.removeItem('loose-ends.ways')
    expect(readWays()).toEqual({})
  })

  it.each(['{', 'null', '7', '{"previews":"on","shortcuts":1}'])('passes over %s', (kept) => {
    localStorage.setItem('loose-ends.ways', kept)
    expect(readWays()).toEqual({})
  })

  it('holds for the page where the browser keeps nothing, and says so', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(setWays({ shortcuts: 'off' })).toBe(false)
    expect(readWays()).toEqual({ shortcuts: 'off' })
  })
})
