import { describe, expect, it } from 'vitest'
import { sitemapFiles } from '#src/compiler/emit/sitemap.ts'

const HUB = 'https://hub.example'
const claims = Array.from({ length: 5 }, (_, at) => ({
  id: `claims/story/c${at}`,
  kind: 'claim',
  changed: `2020-01-0${at + 1}`,
}))
const locsIn = (text = '') => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)

describe('a sitemap of more pages than one file may list', () => {
  const files = sitemapFiles([...claims, { id: 'about', kind: 'about' }], HUB, 2)

  it('goes on in further files, each no longer than allowed, in the same order', () => {
    expect([...files.keys()]).toEqual([
      'sitemap.xml',
      'sitemap-claim.xml',
      'sitemap-claim-2.xml',
      'sitemap-claim-3.xml',
      'sitemap-pages.xml',
    ])
    expect(locsIn(files.get('sitemap-claim.xml'))).toEqual([
      `${HUB}/claims/story/c0`,
      `${HUB}/claims/story/c1`,
    ])
    expect(locsIn(files.get('sitemap-claim-3.xml'))).toEqual([`${HUB}/claims/story/c4`])
  })

  it('names every file in its index, with the day of the latest change in it', () => {
    const index = files.get('sitemap.xml') ?? ''
    expect(locsIn(index)).toEqual(
      ['claim', 'claim-2', 'claim-3', 'pages'].map((name) => `${HUB}/sitemap-${name}.xml`),
    )
    expect([...index.matchAll(/<lastmod>([^<]*)/g)].map(([, day]) => day)).toEqual([
      '2020-01-02',
      '2020-01-04',
      '2020-01-05',
    ])
  })
})
