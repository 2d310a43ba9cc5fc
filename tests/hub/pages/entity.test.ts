import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { entriesOf } from '#src/hub/entries.ts'
import { citedIn } from '#src/hub/cited-in.ts'
import { linkDataset, type Linked } from '#src/hub/link.ts'
import { entityPages } from '#src/hub/pages/entity.ts'
import type { EntityPayload } from '#src/model/payload.schema.ts'

/** On the real dataset: everyone's pages. */
let linked: Linked
let pages: Pick<EntityPayload, 'said' | 'discussed' | 'mentions' | 'ref' | 'totals'>[]
beforeAll(async () => {
  linked = linkDataset(await loadDataset('src/content'))
  const kinds = ['person', 'film', 'company'] as const
  pages = kinds.flatMap((kind) =>
    entriesOf(linked.dataset, kind).flatMap((entry) => entityPages(linked, entry)),
  )
})

const whole = ({ before, words, after }: { before: string; words: string; after: string }): string =>
  `${before}${words}${after}`

describe('the pages of an entity', () => {
  it('set no quotation over the sentence that holds it', () => {
    const claims = pages.flatMap(({ said, discussed }) => [...said, ...discussed])
    expect(claims.filter(({ quote }) => quote !== undefined)).not.toEqual([])
    expect(claims.filter(({ quote, sentence }) => quote && whole(sentence).includes(quote))).toEqual([])
  })

  it('mention no sentence again that one of their claims has shown', () => {
    const joe = pages.filter(({ ref }) => ref === 'people/joe-russo')
    const shown = joe.flatMap(({ said, discussed }) =>
      [...said, ...discussed].map((each) => whole(each.sentence)),
    )
    const mentions = joe.flatMap((page) => page.mentions)
    expect(mentions.length).toBeGreaterThan(5)
    for (const { sentence } of mentions) expect(shown).not.toContain(whole(sentence))
    expect(joe[0]?.totals.mentions).toBe(mentions.length)
  })

  it('of an outlet lead back to the stories that cite it and do not quote it, each once', () => {
    const [cited] = citedIn(linked, 'outlets/hindustan-times')
    const lead = 'stories/extraction-2-in-the-works'
    expect(cited?.items).toEqual([
      {
        ref: lead,
        source: {
          record: lead,
          ids: ['hindustan-times-28-april', 'hindustan-times-2-may', 'hindustan-times-6-may'],
        },
      },
    ])
    expect(citedIn(linked, 'outlets/deadline')).toEqual([])
  })
})
