import { beforeEach, describe, expect, it } from 'vitest'
import { keepOpened, openedAt } from '#src/data/opened.ts'

beforeEach(() => history.replaceState({ key: 'one', idx: 3 }, ''))

describe('what stands open', () => {
  it('is kept with the entry of the history, beside what the router keeps there', () => {
    keepOpened('one', 'notes', ['0:deal'])
    keepOpened('one', 'details', ['This paragraph'])
    expect(openedAt('one')).toEqual({ notes: ['0:deal'], details: ['This paragraph'] })
    expect(history.state).toMatchObject({ key: 'one', idx: 3 })
  })

  it('is not mixed up while the browser is already at another entry', () => {
    keepOpened('one', 'notes', ['0:deal'])
    expect(openedAt('two')).toEqual({})
    keepOpened('two', 'notes', [])
    expect(openedAt('one')).toEqual({ notes: ['0:deal'] })
  })

  it('knows the entry without a key, which the browser made itself', () => {
    history.replaceState(null, '')
    keepOpened('default', 'details', ['a'])
    expect(openedAt('default')).toEqual({ details: ['a'] })
  })

  it('leaves the entry alone when there is nothing to keep, and holds no more than a hundred', () => {
    keepOpened('one', 'notes', [])
    expect(history.state).toEqual({ key: 'one', idx: 3 })
    keepOpened(
      'one',
      'notes',
      Array.from({ length: 130 }, (_, at) => `${at}`),
    )
    expect(openedAt('one').notes).toHaveLength(100)
  })
})
