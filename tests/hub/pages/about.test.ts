import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { linkDataset } from '#src/hub/link.ts'
import { aboutPage } from '#src/hub/pages/about.ts'
import type { Shaped } from '#src/hub/pages/shaped.ts'
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
})
