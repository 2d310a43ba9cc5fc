import { beforeAll, describe, expect, it } from 'vitest'
import { siteInfo } from '#src/compiler/build-hub.ts'
import { loadDataset } from '#src/compiler/load.ts'
import { createPrerenderer } from '#src/compiler/prerender.tsx'
import type { Dataset } from '#src/hub/dataset.ts'
import { linkDataset, type Linked } from '#src/hub/link.ts'
import { allPages } from '#src/hub/pages/all.ts'
import { FORMAT } from '#src/model/format.ts'
import type { Payload, SiteInfo } from '#src/model/payload.schema.ts'
import type { GuardLevel, Guards, Spoils } from '#src/model/spoilers.ts'
import { type Change, inWorld } from '#tests/fixtures/world.ts'
import { emitHub } from './emit-hub.ts'
import { type Needle, needlesOf, squeeze } from './guard-needles.ts'
import { fileText, openText } from './open-text.ts'

const BUILD = 'walk'
const LEVELS: readonly GuardLevel[] = ['off', 'endings', 'everything']
/** What each guard keeps shut, written out once more: the walk must not ask the code that it checks. */
const SHUTS: Record<GuardLevel, readonly string[]> = {
  off: [],
  endings: ['ending', 'plot'],
  everything: ['ending', 'plot', 'aftermath'],
}

/** How a claim came out, as pages say it. */
const OUTCOMES = ['borne out', 'settled', 'superseded', 'contradicted', 'lapsed', 'disputed']

const isShut = (spoils: readonly Spoils[], guards: Guards): boolean =>
  spoils.some(({ film, level }) => SHUTS[guards[film] ?? 'endings'].includes(level))

/** The texts that must not be seen at these guards; what an open text says too is no secret. */
function secrets(needles: readonly Needle[], guards: Guards): Needle[] {
  const open = needles
    .filter(({ spoils }) => !isShut(spoils, guards))
    .map(({ text }) => text)
    .join('\n')
  return needles.filter(({ text, spoils }) => isShut(spoils, guards) && !open.includes(text))
}

const leaksIn = (place: string, text: string, hidden: readonly Needle[]): string[] =>
  hidden
    .filter((needle) => text.includes(needle.text))
    .map(({ from, text: words }) => `${place}: ${from}: ${words}`)

/** A small world in which everything that can give something away does. */
const spoil: Change = (files) => {
  const spoils = (level: string) => [{ film: 'films/the-tide', level }]
  files.set('questions/before-or-after.json', ['spoils'], spoils('ending'))
  files.set('people/ann-reed.json', ['spoils'], spoils('plot'))
  files.set('films/the-tide-2.json', ['spoils'], spoils('aftermath'))
  const part = { role: 'cast', who: 'people/cy-mora', character: 'characters/captain-holt' }
  files.set(
    'films/the-tide-2.json',
    ['credits'],
    [{ ...part, sources: ['almanac'], spoils: spoils('aftermath') }],
  )
  files.set('stories/tide-settled.json', ['spoils'], spoils('aftermath'))
  files.set(
    'stories/tide-settled.json',
    ['claims', 0, 'spoils'],
    [{ film: 'films/the-tide-2', level: 'ending' }],
  )
  files.set('stories/tide-settled.json', ['claims', 1, 'spoils'], spoils('ending'))
  files.set(
    'stories/tide-settled.json',
    ['claims', 1, 'answers'],
    [{ question: 'questions/before-or-after', with: 'before', weight: 'settles' }],
  )
  files.set('stories/tide-returns.json', ['claims', 0, 'spoils'], spoils('aftermath'))
  const mended = { on: '2021', was: 'Everybody lives in the end.', now: 'Everybody drowns in the end.' }
  files.set('stories/tide-returns.json', ['corrected'], [{ ...mended, claim: 'second-film' }])
  files.set('people/ann-reed.json', ['corrected'], [{ ...mended, was: 'She was drowned in it too.' }])
}

const datasets = {
  'the hub': () => loadDataset('src/content'),
  'a world full of spoilers': () => inWorld(spoil, loadDataset),
}

describe.each(Object.entries(datasets))('%s', (name, load) => {
  let dataset: Dataset
  let linked: Linked
  let site: SiteInfo
  let needles: Needle[]
  let settings: [name: string, guards: Guards][]

  beforeAll(async () => {
    dataset = await load()
    linked = linkDataset(dataset)
    site = siteInfo(dataset, BUILD)
    needles = needlesOf(dataset)
    const films = site.films.map(({ ref }) => ref)
    settings = LEVELS.flatMap((level) => [
      [`all ${level}`, Object.fromEntries(films.map((film) => [film, level]))] as [string, Guards],
      ...(films.length < 2 || level === 'endings'
        ? []
        : films.map((film): [string, Guards] => [`${film} ${level}`, { [film]: level }])),
    ])
  })

  it('has something to guard', () => {
    expect(site.films.length).toBeGreaterThan(0)
    const [off = 0, endings = 0, everything = 0] = LEVELS.map(
      (level) => secrets(needles, Object.fromEntries(site.films.map(({ ref }) => [ref, level]))).length,
    )
    expect(off).toBe(0)
    expect(endings).toBeGreaterThan(name === 'the hub' ? 30 : 5)
    expect(everything).toBeGreaterThan(endings)
  })

  it(
    'gives nothing away that the reader guards, on any page, at any setting',
    { timeout: 120_000 },
    async () => {
      const render = createPrerenderer(site)
      const leaks: string[] = []
      for (const [setting, guards] of settings) {
        const hidden = secrets(needles, guards)
        for (const page of allPages(linked)) {
          const payload: Payload = { ...page, format: FORMAT, build: BUILD }
          const { html, head } = await render(payload, guards)
          const heads = head.map(({ text = '', attributes }) => `${text}\n${attributes['content'] ?? ''}`)
          leaks.push(...leaksIn(`${setting}, ${payload.id}`, openText(html), hidden))
          leaks.push(...leaksIn(`${setting}, head of ${payload.id}`, squeeze(heads.join('\n')), hidden))
        }
      }
      expect(leaks).toEqual([])
    },
  )

  it('tells of no outcome that gives away what the reader guards', { timeout: 120_000 }, async () => {
    const render = createPrerenderer(site)
    const strictest = Object.fromEntries(site.films.map(({ ref }) => [ref, 'everything' as const]))
    const told: string[] = []
    let guarded = 0
    for (const page of allPages(linked)) {
      if (page.kind !== 'story' && page.kind !== 'claim') continue
      const { html, head } = await render({ ...page, format: FORMAT, build: BUILD }, strictest)
      const text = openText(html)
      const described = head.find(({ attributes }) => attributes['name'] === 'description')?.attributes[
        'content'
      ]
      const claims = page.kind === 'story' ? page.claims : [page.claim]
      for (const [at, { ref, fate }] of claims.entries()) {
        if (!isShut(fate?.spoils ?? [], strictest)) continue
        guarded += 1
        const numbered = squeeze(`Claim ${at + 1}: `)
        const ends = text
          .split(numbered)
          .slice(1)
          .map((rest) => rest.split('\n')[0] ?? '')
        const named = page.kind === 'story' ? ends : [squeeze(described ?? '')]
        if (named.some((words) => OUTCOMES.some((outcome) => words.includes(squeeze(outcome)))))
          told.push(ref)
      }
    }
    expect(told).toEqual([])
    expect(guarded).toBeGreaterThan(name === 'the hub' ? 30 : 0)
  })

  it('gives nothing away in any file of a build', { timeout: 120_000 }, async () => {
    const files = await emitHub(linked)
    const strictest = Object.fromEntries(site.films.map(({ ref }) => [ref, 'everything' as const]))
    const [atDefault, atStrictest] = [secrets(needles, {}), secrets(needles, strictest)]
    // A page's own payload, the dataset for other days and what is searched are shown through the guards.
    const own = new Set(
      [...allPages(linked)]
        .map(({ id }) => `data/${id}.json`)
        .concat('open/v1/dataset.json', 'data/search-index.json')
        // Published for others as they were written, with what they give away beside it; the page about them says so.
        .concat([...dataset.entries.keys()].map((ref) => `open/v1/${ref}.json`)),
    )
    const leaks = [...files]
      .filter(([file]) => !own.has(file))
      .flatMap(([file, text]) => {
        if (!file.endsWith('.html')) return leaksIn(file, fileText(file, text), atStrictest)
        const [head = '', body = ''] = text.split('</head>')
        const seen = body.replace(/<script type="application\/json".*?<\/script>/s, '')
        const described = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)?.[1] ?? '{}'
        return [
          ...leaksIn(`head of ${file}`, openText(head), atStrictest),
          ...leaksIn(`description of ${file}`, fileText('x.json', described), atStrictest),
          ...leaksIn(file, openText(seen), atDefault),
        ]
      })
    const walked = [...files.keys()].map((file) => file.replace(/(names|people)\/[^/]*$/, '$1/'))
    expect(walked).toEqual(
      expect.arrayContaining([
        'data/site.json',
        'data/names/',
        'cards/people/',
        'feeds/hub.xml',
        'feeds/hub.json',
        'feeds/people/',
        'open/v1/index.json',
        'open/v1/changes.json',
      ]),
    )
    expect(leaks).toEqual([])
  })
})
