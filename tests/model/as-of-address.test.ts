import { describe, expect, it } from 'vitest'
import { dayIn, fromPageKey, onDay, pageKey } from '#src/model/as-of-address.ts'

describe('dayIn', () => {
  it.each([
    ['?asof=2020-05-05', '2020-05-05'],
    ['?who=people/ann&asof=2020-05-05', '2020-05-05'],
    ['', undefined],
    ['?asof=2020-05', undefined],
    ['?asof=2020-02-30', undefined],
    ['?asof=yesterday', undefined],
  ])('reads %j as %j', (search, day) => {
    expect(dayIn(search)).toBe(day)
  })
})

describe('onDay', () => {
  it.each([
    ['/people/ann', '2020-05-05', '/people/ann?asof=2020-05-05'],
    ['/stories/a#b', '2020-05-05', '/stories/a?asof=2020-05-05#b'],
    ['/timeline?status=open#c', '2020-05-05', '/timeline?status=open&asof=2020-05-05#c'],
    ['/timeline?asof=2019-01-01&status=open', '2020-05-05', '/timeline?status=open&asof=2020-05-05'],
    ['/timeline?asof=2019-01-01', undefined, '/timeline'],
    ['', '2020-05-05', '?asof=2020-05-05'],
    ['/people/ann', undefined, '/people/ann'],
  ])('leads from %s on %s to %s', (address, day, expected) => {
    expect(onDay(address, day)).toBe(expected)
  })
})

it('keeps a page of another day apart from today’s', () => {
  expect(pageKey('people/ann', undefined)).toBe('people/ann')
  expect(fromPageKey(pageKey('people/ann', '2020-05-05'))).toEqual({ id: 'people/ann', day: '2020-05-05' })
  expect(fromPageKey('people/ann')).toEqual({ id: 'people/ann' })
})
