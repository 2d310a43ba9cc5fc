import { describe, expect, it } from 'vitest'
import { compareDates, endOf, formatDate, isAfter, isPartialDate, startOf } from '#src/model/dates.ts'

describe('a partial date', () => {
  it.each(['2020', '2020-05', '2020-05-04', '2020-02-29', '1997-08-29'])('may be %s', (date) => {
    expect(isPartialDate(date)).toBe(true)
  })

  it.each([
    '20',
    '2020-5',
    '2020-13',
    '2020-00',
    '2021-02-29',
    '2020-04-31',
    '2020-05-04T10:00',
    '04/05/2020',
    '1899',
    '2100',
    '',
  ])('may not be “%s”', (date) => {
    expect(isPartialDate(date)).toBe(false)
  })

  it('stands for all the days it can mean', () => {
    expect([startOf('2020'), endOf('2020')]).toEqual(['2020-01-01', '2020-12-31'])
    expect([startOf('2020-02'), endOf('2020-02')]).toEqual(['2020-02-01', '2020-02-29'])
    expect([startOf('2020-05-04'), endOf('2020-05-04')]).toEqual(['2020-05-04', '2020-05-04'])
  })

  it('sorts at its start, the more exact after the less', () => {
    expect(['2020-05-04', '2020-05', '2021', '2020', '2020-05-01'].toSorted(compareDates)).toEqual([
      '2020',
      '2020-05',
      '2020-05-01',
      '2020-05-04',
      '2021',
    ])
  })

  it('is after another only when all of it is', () => {
    expect(isAfter('2020-06', '2020-05-31')).toBe(true)
    expect(isAfter('2020-05', '2020-05-04')).toBe(false)
    expect(isAfter('2020', '2020-05')).toBe(false)
  })

  it('is told as exactly as it is known', () => {
    expect(formatDate('2020-05-04')).toBe('4 May 2020')
    expect(formatDate('2020-05')).toBe('May 2020')
    expect(formatDate('2020')).toBe('2020')
    expect(formatDate('2020-04', true)).toBe('around April 2020')
    expect(formatDate('2021-09-25')).toBe('25 Sep 2021')
    expect(formatDate('2021-09')).toBe('September 2021')
  })
})
