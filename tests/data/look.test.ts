import { beforeEach, describe, expect, it, vi } from 'vitest'
import { followLook, readLook, setLook } from '#src/data/look.ts'

beforeEach(() => {
  localStorage.clear()
  setLook({})
})

describe('the look', () => {
  it('is kept, shown on the document, and forgotten when nothing of it is left', () => {
    expect(setLook({ theme: 'dark', text: 'larger' })).toBe(true)
    expect(readLook()).toEqual({ theme: 'dark', text: 'larger' })
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', text: 'larger' })
    expect(setLook({ text: 'largest' })).toBe(true)
    expect(document.documentElement.dataset['theme']).toBeUndefined()
    setLook({})
    expect(localStorage.length).toBe(0)
    expect(readLook()).toEqual({})
  })

  it('is shown as another tab has set it, for as long as it is followed', () => {
    localStorage.setItem('loose-ends.look', '{"theme":"dark"}')
    const told: unknown[] = []
    const stop = followLook((look) => told.push(look))
    expect(document.documentElement.dataset['theme']).toBe('dark')
    localStorage.setItem('loose-ends.look', '{"theme":"light"}')
    const news = { key: 'loose-ends.look', newValue: '{"theme":"light"}', storageArea: localStorage }
    dispatchEvent(new StorageEvent('storage', news))
    expect(document.documentElement.dataset['theme']).toBe('light')
    stop()
    dispatchEvent(new StorageEvent('storage', { ...news, newValue: '{"theme":"dark"}' }))
    expect(document.documentElement.dataset['theme']).toBe('light')
    expect(told).toEqual([{ theme: 'dark' }, { theme: 'light' }])
  })

  it('is all of it put on the document for the styles, and taken off again', () => {
    const all = {
      theme: 'light',
      text: 'larger',
      density: 'compact',
      motion: 'reduced',
      underlines: 'none',
    } as const
    setLook(all)
    expect(readLook()).toEqual(all)
    expect({ ...document.documentElement.dataset }).toEqual(all)
    setLook({})
    expect({ ...document.documentElement.dataset }).toEqual({})
  })

  it.each(['{', 'null', '"dark"', '{"theme":"pink","text":7}'])('passes over %s', (kept) => {
    localStorage.setItem('loose-ends.look', kept)
    expect(readLook()).toEqual({})
  })

  it('holds for the page where the browser keeps nothing, and says so', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(setLook({ theme: 'light' })).toBe(false)
    expect(readLook()).toEqual({ theme: 'light' })
    expect(document.documentElement.dataset['theme']).toBe('light')
  })
})
