import { beforeAll, describe, expect, it } from 'vitest'
import { siteInfo } from '#src/compiler/build-hub.ts'
import { linkDataset, type Linked } from '#src/hub/link.ts'
import { loadDataset } from '#src/compiler/load.ts'
import { allPages } from '#src/hub/pages/all.ts'
import { isPayloadOf, isSiteInfo } from '#src/data/check-payload.ts'
import { FORMAT } from '#src/model/format.ts'
import type { Ref } from '#src/model/kinds.ts'
import { type Payload, payloadSchema, type QuestionCard, siteInfoSchema } from '#src/model/payload.schema.ts'
import { inWorld } from '#tests/fixtures/world.ts'

const BUILD = 'b1'

const datasets = {
  'the hub': () => loadDataset('src/content'),
  'the small world': () => inWorld(() => {}, loadDataset),
}

/** Questions by their own titles, which need no card. */
const titled = (questions: QuestionCard[]) => questions.map(({ ref: _ref, ...card }) => card)

describe.each(Object.entries(datasets))('the payloads of %s', (_, load) => {
  let linked: Linked
  let payloads: Payload[] = []

  beforeAll(async () => {
    linked = linkDataset(await load())
    payloads = [...allPages(linked)].map((page): Payload => ({ ...page, format: FORMAT, build: BUILD }))
  })

  it('are what the app is promised', () => {
    const wrong = payloads.flatMap((payload) => {
      const { error } = payloadSchema.safeParse(payload)
      return error ? [`${payload.id}: ${error.message}`] : []
    })
    expect(payloads.length).toBeGreaterThan(10)
    expect(wrong).toEqual([])
  })

  it('pass the check that the browser makes', () => {
    expect(
      payloads.filter((payload) => !isPayloadOf(JSON.parse(JSON.stringify(payload)), payload.id)),
    ).toEqual([])
    const site = siteInfo(linked.dataset, BUILD)
    expect(siteInfoSchema.safeParse(site).error).toBeUndefined()
    expect(isSiteInfo(site)).toBe(true)
  })

  it('have each address once', () => {
    const ids = payloads.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('bring the name of every record they speak of', () => {
    const known = new Set<Ref>(linked.dataset.entries.keys())
    const missing = payloads.flatMap(({ cards, ...rest }) => {
      // The front page's stories, and questions there and beside a name, bring their own titles.
      const payload =
        rest.kind === 'front'
          ? {
              ...rest,
              stories: [],
              lead: undefined,
              questions: titled(rest.questions),
            }
          : 'bio' in rest
            ? { ...rest, questions: titled(rest.questions) }
            : rest
      const named = new Set(JSON.stringify(payload).match(/(?<=")[a-z]+\/[a-z0-9-]+(?=["#])/g) ?? [])
      return [...named]
        .filter((ref) => known.has(ref as Ref) && ref !== payload.id && !(ref in cards))
        .map((ref) => `${payload.id} lacks ${ref}`)
    })
    expect(missing).toEqual([])
  })
})
