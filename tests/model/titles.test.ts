import { describe, expect, it } from 'vitest'
import { cutAtTitles } from '#src/model/titles.ts'

describe('cutAtTitles', () => {
  it('cuts words at their titles, the longer before the shorter', () => {
    expect(cutAtTitles('Undertow and Undertow 2 are out', ['Undertow', 'Undertow 2'])).toEqual([
      '',
      'Undertow',
      ' and ',
      'Undertow 2',
      ' are out',
    ])
  })

  it('cuts no word in two, and takes every sign of a title for itself', () => {
    expect(cutAtTitles('The undertow and Undertows', ['Undertow'])).toEqual(['The undertow and Undertows'])
    expect(cutAtTitles('See Who? (a film) now', ['Who? (a film)'])).toEqual(['See ', 'Who? (a film)', ' now'])
  })

  it('leaves words without titles whole', () => {
    expect(cutAtTitles('Undertow')).toEqual(['Undertow'])
  })
})
