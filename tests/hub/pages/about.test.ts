import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { partsOf } from '#src/features/about/parts-of.ts'
import { linkDataset } from '#src/hub/link.ts'
import { aboutPage } from '#src/hub/pages/about.ts'
import type { Shaped } from '#src/hub/pages/shaped.ts'
import { plainText } from '#src/model/inline.ts'
import type { AboutPayload } from '#src/model/payload.schema.ts'

let page: Shaped<AboutPayload>
beforeAll(async () => {
  page = aboutPage(linkDataset(await loadDataset('src/content')))
})

describe('the page about the hub', () => {
  it('shows the lines on a sentence of the lead story whose claim was settled, and that gives nothing away', () => {
    expect(page.example).toMatchObject({
      ref: 'stories/extraction-2-in-the-works#ninety-million',
      status: 'projected',
      fate: { as: 'resolves', answer: '90 million were reached' },
    })
    expect(page.example?.spoils ?? page.example?.fate?.spoils).toBeUndefined()
  })

  it('shows the portraits on a record that is tied to as many kinds as any', () => {
    expect(page.portrait).toBe('films/extraction')
    expect(new Set(page.cards['films/extraction']?.threads)).toEqual(new Set('pcfh'))
  })

  it('has the paragraphs of the dataset under the headings that they are about', () => {
    const { sure, ends, portraits, notes } = partsOf(page.paragraphs)
    const under = (title: string) => plainText(notes.find((note) => note.title === title)?.paragraph ?? [])
    expect(plainText(sure ?? [])).toContain('how sure it was')
    expect(plainText(ends ?? [])).toContain('What became of a claim')
    expect(plainText(portraits ?? [])).toContain('photographs')
    expect(under('Sources')).toContain('sources')
    expect(under('From hand to hand')).toContain('from hand to hand')
    expect(under('Dates')).toContain('A date')
    expect(under('Viewing figures')).toContain('figure of viewing')
    expect(under('Quotations and spoilers')).toContain('Quotations')
    expect(under('Mistakes and privacy')).toContain('get something wrong')
    expect(notes.filter(({ title }) => title === '')).toEqual([])
  })

  it('loses no paragraph, however many there are', () => {
    for (const count of [0, 2, 10, 12]) {
      const given = Array.from({ length: count }, (_, at) => [`${at}`])
      const { lead, sure, ends, portraits, notes } = partsOf(given)
      const shown = [lead, sure, ends, portraits, ...notes.map(({ paragraph }) => paragraph)]
      const words = shown.flatMap((each) => each ?? [])
      expect(new Set(words)).toEqual(new Set(given.flat()))
      expect(words).toHaveLength(count)
    }
  })
})
