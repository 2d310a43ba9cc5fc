import { describe, expect, it } from 'vitest'
import { bySaid, groupEntries } from '#src/features/timeline/group-entries.ts'
import type { TimelineClaim } from '#src/model/payload.schema.ts'

const claim = (slug: string, said: string, rest: Partial<TimelineClaim> = {}): TimelineClaim => ({
  ref: `stories/x#${slug}`,
  text: [],
  status: 'open',
  by: 'people/ada-quill',
  said,
  ...rest,
})

const outline = (claims: TimelineClaim[]) =>
  groupEntries('2020', claims, [{ question: 'questions/when', by: 'stories/x#second', answer: 'Now' }]).map(
    ({ title, days }) => [
      title,
      ...days.map(({ date, inferred, claims: said, settled, relays }) =>
        [
          inferred ? 'about' : '',
          date,
          ...said.map(({ ref }) => ref.slice(10)),
          ...settled.map(({ answer }) => `knot ${answer}`),
          ...relays.map(
            ({ by, passed }) => `${by}: ${passed.map((each) => each.claim.ref.slice(10)).join('+')}`,
          ),
        ]
          .join(' ')
          .trim(),
      ),
    ],
  )

describe('the entries of a year', () => {
  it('stand under months and days, what is known least first', () => {
    const claims = [
      claim('day', '2020-05-04'),
      claim('year', '2020'),
      claim('guess', '2020-05-04', { inferred: true }),
      claim('month', '2020-05'),
      claim('april', '2020-04-30'),
    ]
    expect(outline(claims)).toEqual([
      ['2020, day unknown', '2020 year'],
      ['April 2020', '2020-04-30 april'],
      ['May 2020', '2020-05 month', '2020-05-04 day', 'about 2020-05-04 guess'],
    ])
  })

  it('have relays on their own days, by whoever passed on, and no day of another year', () => {
    const relays = [
      { by: 'outlets/the-wire' as const, on: '2020-06-02' },
      { by: 'outlets/the-echo' as const, on: '2021-01-01' },
    ]
    const claims = [claim('first', '2020-05-04', { relays }), claim('old', '2019-12-31', { relays })]
    expect(outline(claims)).toEqual([
      ['May 2020', '2020-05-04 first'],
      ['June 2020', '2020-06-02 outlets/the-wire: first+old'],
    ])
  })

  it('have what was passed on some time in a month or a year at its end, after the days on which it was said', () => {
    const relays = ['2020-06', '2020'].map((on) => ({ by: 'outlets/the-wire' as const, on }))
    const claims = [
      claim('first', '2020-06-17', { relays }),
      claim('late', '2020-06-30'),
      claim('month', '2020-06'),
      claim('december', '2020-12-31'),
    ]
    expect(outline(claims)).toEqual([
      [
        'June 2020',
        '2020-06 month',
        '2020-06-17 first',
        '2020-06-30 late',
        '2020-06 outlets/the-wire: first',
      ],
      ['December 2020', '2020-12-31 december'],
      ['2020, day unknown', '2020 outlets/the-wire: first'],
    ])
  })

  it('do not repeat on its day what was passed on as it was', () => {
    const relays = [
      { by: 'outlets/the-wire' as const, on: '2020-05-04' },
      { by: 'outlets/the-echo' as const, on: '2020-05-04', drift: 'said where' },
    ]
    expect(outline([claim('first', '2020-05-04', { relays })])).toEqual([
      ['May 2020', '2020-05-04 first outlets/the-echo: first'],
    ])
  })

  it('have what was said before what was passed on, when the one day is inferred', () => {
    const relays = [{ by: 'outlets/the-wire' as const, on: '2020-05-04' }]
    expect(outline([claim('guess', '2020-05-04', { inferred: true, relays })])).toEqual([
      ['May 2020', 'about 2020-05-04 guess', '2020-05-04 outlets/the-wire: guess'],
    ])
  })

  it('tie a knot on the day of the claim that settled a question, and none without it', () => {
    expect(outline([claim('first', '2020-05-04'), claim('second', '2020-07-16')])).toEqual([
      ['May 2020', '2020-05-04 first'],
      ['July 2020', '2020-07-16 second knot Now'],
    ])
    expect(outline([claim('first', '2020-05-04')])).toEqual([['May 2020', '2020-05-04 first']])
  })
})

it('puts what was passed on under the days on which it was said, each once', () => {
  const passed = [
    claim('one', '2020-04', { inferred: true }),
    claim('two', '2020-05-04'),
    claim('three', '2020-04', { inferred: true }),
  ].map((each) => ({ claim: each }))
  expect(
    bySaid(passed).map(({ said, inferred, claims }) => [
      said,
      inferred,
      claims.map((each) => each.claim.ref),
    ]),
  ).toEqual([
    ['2020-04', true, ['stories/x#one', 'stories/x#three']],
    ['2020-05-04', false, ['stories/x#two']],
  ])
})
