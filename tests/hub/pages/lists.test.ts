import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '#src/compiler/load.ts'
import { linkDataset, type Linked } from '#src/hub/link.ts'
import { byName } from '#src/hub/pages/list-order.ts'
import { indexPages } from '#src/hub/pages/lists.ts'
import { ENTITY_KINDS, type EntityKind, type Kind } from '#src/model/kinds.ts'

/** On the real dataset, with what its facts say as literals. */
let linked: Linked
beforeAll(async () => {
  linked = linkDataset(await loadDataset('src/content'))
})

const itemsOf = (kind: Kind) => indexPages(linked, kind).flatMap((page) => page.items)

describe('the list of films', () => {
  it('has them as they came out, then those without a date, what is said most of first', () => {
    expect(itemsOf('film').map(({ ref }) => ref)).toEqual([
      'films/extraction',
      'films/extraction-2',
      'films/extraction-3',
      'films/mercenary',
      'films/bird-box',
      'films/tygo',
    ])
  })

  it('counts a series as none', () => {
    expect(indexPages(linked, 'film')[0]?.count).toBe('5 films and a series')
    expect(indexPages(linked, 'company')[0]?.count).toBe('3 companies')
  })
})

describe('a list by name', () => {
  it('leaves out an article at the beginning, and only there', () => {
    const names = ['The Zoo', 'Theatre', 'A Bee', 'An Ant', 'Anna'].map((name) => ({ name }))
    expect(names.toSorted(byName).map(({ name }) => name)).toEqual([
      'Anna',
      'An Ant',
      'A Bee',
      'Theatre',
      'The Zoo',
    ])
  })
})

describe('the notes of a list', () => {
  it('never say again what the line begins with', () => {
    for (const kind of ENTITY_KINDS) {
      for (const { items, cards } of indexPages(linked, kind)) {
        const again = items.filter(({ ref, notes }) =>
          notes.some((note) => cards[ref]?.line?.toLowerCase().startsWith(note.toLowerCase())),
        )
        expect(again).toEqual([])
      }
    }
    expect(itemsOf('outlet').find(({ ref }) => ref === 'outlets/deadline')?.notes).toEqual(['In 14 claims'])
    expect(itemsOf('person').find(({ ref }) => ref === 'people/joe-russo')?.notes).toEqual([
      'Writer, producer and director',
      'In 34 claims',
    ])
  })

  it('say of everyone in how many claims it is, or what else it did', () => {
    const silent = ENTITY_KINDS.flatMap(itemsOf).filter(
      ({ notes }) => !/^(?:In|Passed on) \d+ (?:claim|stor)/.test(notes.at(-1) ?? ''),
    )
    expect(silent).toEqual([])
    const last = (kind: EntityKind, of: string) =>
      itemsOf(kind)
        .find(({ ref }) => ref === of)
        ?.notes.at(-1)
    expect(last('outlet', 'outlets/cinemablend')).toBe('Passed on 5 claims')
    expect(last('person', 'people/steve-weintraub')).toBe('In 2 stories')
  })

  it('tell the score of those of whom enough is resolved, and of no one else', () => {
    const scored = ENTITY_KINDS.flatMap(itemsOf).filter(({ scores }) => scores)
    expect(scored.map(({ ref }) => ref).sort()).toEqual([
      'companies/netflix',
      'outlets/deadline',
      'outlets/slashfilm',
      'people/joe-russo',
    ])
    expect(scored.find(({ ref }) => ref === 'outlets/slashfilm')?.scores).toEqual([
      {
        words: '5\u00A0of\u00A06\u00A0resolved claims borne out; 1\u00A0contradicted.',
        ends: { held: 5, contradicted: 1 },
      },
      {
        words:
          'Passed on: 3\u00A0of\u00A010\u00A0resolved claims borne out; 4\u00A0superseded, 2\u00A0lapsed and 1\u00A0contradicted.',
        ends: { held: 3, changed: 4, lapsed: 2, contradicted: 1 },
      },
    ])
  })
})

describe('the list of questions', () => {
  it('has what is open before what is settled, the latest first, each settled one with its answer', () => {
    const items = itemsOf('question')
    const settled = items.filter(({ question }) => question?.state === 'settled')
    expect(items.slice(-settled.length)).toEqual(settled)
    const days = settled.map(({ question }) => Date.parse(question?.settled?.on ?? ''))
    expect(days).toEqual(days.toSorted((a, b) => b - a))
    expect(items.find(({ ref }) => ref === 'questions/sequel-or-prequel')).toMatchObject({
      notes: ['Settled 25 Sep 2021', 'open about 17 months'],
      question: { state: 'settled', settled: { answer: 'sequel' } },
    })
  })
})
