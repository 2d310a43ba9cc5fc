import { describe, expect, it } from 'vitest'
import { headTags } from '#src/model/head.ts'
import type { SiteInfo } from '#src/model/payload.schema.ts'

const site: SiteInfo = {
  format: 2,
  build: 'b1',
  name: 'Hub',
  tagline: 'All of it',
  description: 'A hub.',
  url: 'https://hub.example.org',
  locale: 'en-GB',
  updated: '2026-11',
  sections: [],
  films: [],
}
const find = (tags: ReturnType<typeof headTags>, name: string) =>
  tags.find(({ tag, attributes }) => tag === name || Object.values(attributes).includes(name))

describe('headTags', () => {
  it('names the page, then the hub, and its one address', () => {
    const tags = headTags({ title: 'Ann Reed', description: 'Wrote it.' }, site, 'people/ann-reed')
    expect(find(tags, 'title')?.text).toBe('Ann Reed · Hub')
    expect(find(tags, 'description')?.attributes['content']).toBe('Wrote it.')
    expect(find(tags, 'canonical')?.attributes['href']).toBe('https://hub.example.org/people/ann-reed')
    expect(find(tags, 'robots')).toBeUndefined()
  })

  it('does not name the hub twice on its front page', () => {
    const tags = headTags({ title: 'Hub', description: 'A hub.' }, site, 'front')
    expect(find(tags, 'title')?.text).toBe('Hub: All of it')
    expect(find(tags, 'canonical')?.attributes['href']).toBe('https://hub.example.org/')
  })

  it('keeps a page that is not there out of search engines', () => {
    const tags = headTags({ title: 'Page not found', description: 'None.' }, site)
    expect(find(tags, 'robots')?.attributes['content']).toBe('noindex')
    expect(find(tags, 'canonical')).toBeUndefined()
    expect(find(tags, 'og:url')).toBeUndefined()
  })
})
