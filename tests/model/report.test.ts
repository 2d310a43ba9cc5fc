import { describe, expect, it } from 'vitest'
import { isReportAddress, reportLink, reportText } from '#src/model/report.ts'

const report = { address: 'https://hub.example/claims/a/b', written: 'It is wet.', shouldBe: '', source: '' }

describe('a report', () => {
  it('is four lines, whose blanks stay to be filled in', () => {
    expect(reportText(report)).toBe(
      'Claim: https://hub.example/claims/a/b\nWritten: It is wet.\nShould be: \nSource: ',
    )
  })
})

describe('the link of a report', () => {
  it('fills in a letter, with the line ends of letters', () => {
    const link = reportLink('mailto:fix@hub.example', 'Wrong?', 'One & two\nthree')
    expect(link).toBe('mailto:fix@hub.example?subject=Wrong%3F&body=One%20%26%20two%0D%0Athree')
  })

  it('fills in the places of an address, and no places that the reader writes', () => {
    const link = reportLink('https://fix.example/new?t={title}&b={report}', 'A', '{title} $& é')
    const { searchParams } = new URL(link)
    expect([searchParams.get('t'), searchParams.get('b')]).toEqual(['A', '{title} $& é'])
  })

  it('bears a character cut in half', () => {
    expect(reportLink('https://fix.example/?b={report}', 'A', 'half \ud83d')).toBe(
      'https://fix.example/?b=half%20',
    )
  })
})

describe('an address for reports', () => {
  it.each([
    'mailto:fix@hub.example',
    'https://fix.example/new?body={report}',
    'https://fix.example/{title}#{report}',
  ])('may be %s', (to) => expect(isReportAddress(to)).toBe(true))

  it.each([
    'fix@hub.example',
    'mailto:fix@hub.example?cc=all@hub.example',
    'mailto:a@hub.example,b@hub.example',
    'https://fix.example/new',
    'http://fix.example/?b={report}',
    'https://fix.example:8080/?b={report}',
    'javascript:alert({report})',
    'https://fix.example/?b={report}&x={other} y',
  ])('may not be %s', (to) => expect(isReportAddress(to)).toBe(false))
})
