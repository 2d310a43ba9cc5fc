import { describe, expect, it } from 'vitest'
import { hostOf, isSafeUrl } from '#src/model/urls.ts'

describe('isSafeUrl', () => {
  it.each([
    'https://deadline.com/',
    'https://en.wikipedia.org/wiki/Extraction_(2020_film)',
    'https://a.example/x?y=z&q=1#h',
  ])('takes %s', (url) => {
    expect(isSafeUrl(url)).toBe(true)
  })

  it.each([
    'http://deadline.com/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' https://a.example/',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/x',
    '//a.example/x',
    'https://user:secret@a.example/',
    'https://a.example:8080/',
    'https://a.example\\@b.example/',
    'https:/a.example/',
    'https://аpple.example/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://a.example/"onclick=x',
    'ftp://a.example/',
    '',
  ])('refuses %j', (url) => {
    expect(isSafeUrl(url)).toBe(false)
  })
})

describe('hostOf', () => {
  it('is the host as readers know it', () => {
    expect(hostOf('https://www.slashfilm.com/573960/')).toBe('slashfilm.com')
    expect(hostOf('https://m.hindustantimes.com/x')).toBe('hindustantimes.com')
    expect(hostOf('https://en.wikipedia.org/')).toBe('en.wikipedia.org')
  })
})
