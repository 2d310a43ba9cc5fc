import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Claim } from '#src/features/claim/Claim.tsx'
import { claimHead } from '#src/features/claim/claim-head.ts'
import type { Brief } from '#src/model/payload.schema.ts'
import { renderRouted } from '#tests/records/render-page.tsx'
import { brief, OWN, PAYLOAD, RETOLD, SHUT } from './claim-payload.ts'

const SITE = { name: 'Tidings', url: 'https://tidings.example.org' }

const show = (payload = PAYLOAD) => renderRouted(<Claim payload={payload} site={SITE} />)
const section = (name: string | RegExp): HTMLElement =>
  screen.getByRole('heading', { level: 2, name }).closest('section') ?? document.body
const items = (name: string | RegExp) => within(section(name)).getAllByRole('listitem')

describe('Claim', () => {
  it('says in its heading what the claim says, how sure it was and when', () => {
    show()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Nine million households saw Undertow.',
    )
    expect(document.querySelector('header')).toHaveTextContent(
      /^Claim Projectedsaid 4 May 2020.*Said by Ada Quill to The Wire$/,
    )
  })

  it('follows the thread hop by hop to the words of the story, and marks each drift in words', () => {
    show()
    const hops = items('The way it reached us').map((hop) => hop.textContent)
    expect(hops).toHaveLength(4)
    expect(hops[0]).toBe('Ada Quill said it, 4 May 2020')
    expect(items('The way it reached us').map((hop) => hop.dataset['said'])).toEqual([
      undefined,
      undefined,
      'false',
      undefined,
    ])
    expect(hops[1]).toBe('to The Wire')
    expect(hops[2]).toBe('relayed by\u00A0The Echo, around May 2020Changed here: said the next four weeks')
    expect(hops[3]).toContain('told here in Undertow returns, May 2020It is said that nine million saw it.')
    expect(screen.getByText('nine million saw it').tagName).toBe('MARK')
    expect(screen.getByRole('link', { name: 'Read the words in the story' })).toHaveAttribute(
      'href',
      '/stories/undertow-returns#seen',
    )
  })

  it('tells all that became of it and which stands, each with the claim that decided it', () => {
    show()
    const fates = items('What became of it')
    expect(fates[0]).toHaveTextContent('Borne out June 2020')
    expect(fates[0]).toHaveTextContent('By their own count.')
    expect(fates[0]).not.toHaveTextContent('stands today')
    expect(fates[1]).toHaveTextContent('stands today')
    expect(within(fates[1] ?? document.body).getByRole('link', { name: 'The claim fewer.' })).toHaveAttribute(
      'href',
      '/claims/undertow-returns/fewer',
    )
  })

  it('sets none apart where all came to the same', () => {
    const [first, second] = PAYLOAD.fates
    if (!first || !second) throw new Error('the claim has two fates')
    const alike = { ...second, fate: { ...second.fate, as: first.fate.as } }
    show({ ...PAYLOAD, claim: { ...PAYLOAD.claim, fate: alike.fate }, fates: [first, alike] })
    expect(section('What became of it')).not.toHaveTextContent('stands today')
  })

  it('leads to the same statement in other stories, where there is one', () => {
    show(RETOLD)
    const [again] = items('The same statement, told elsewhere')
    expect(again).toHaveTextContent('In Undertow returns')
    expect(
      within(again ?? document.body).getByRole('link', { name: 'The claim seen-again.' }),
    ).toHaveAttribute('href', '/claims/undertow-returns/seen-again')
  })

  it('gives its address whole, however it breaks', () => {
    show()
    expect(section('Cite it')).toHaveTextContent(
      /Permanent address: https:\/\/\S+\/claims\/undertow-returns\/seen/,
    )
  })

  it.each(['contradicts', 'disputes'] as const)('leaves the note of what %s it to the two sides', (as) => {
    const [first, second] = PAYLOAD.fates
    if (!first || !second) throw new Error('the claim has two fates')
    const spoken = { ...second, fate: { ...second.fate, as, note: 'The later count is whole.' } }
    show({ ...PAYLOAD, fates: [first, spoken] })
    expect(section('What became of it')).not.toHaveTextContent('The later count is whole.')
    expect(section('Two accounts')).toHaveTextContent('The later count is whole.')
  })

  it('says so when nothing became of it', () => {
    show({ ...PAYLOAD, fates: [] })
    expect(section('What became of it')).toHaveTextContent('Nothing yet')
  })

  it('sets both sides of a contradiction beside each other with the verdict', () => {
    show()
    const sides = within(screen.getByRole('list', { name: 'The two sides' })).getAllByRole('listitem')
    expect(sides.map((side) => side.dataset['better'])).toEqual(['false', 'true'])
    expect(sides[0]).toHaveTextContent('4 May 2020')
    expect(within(sides[0] ?? document.body).queryByRole('link', { name: /Nine million/ })).toBeNull()
    expect(sides[1]).toHaveTextContent('better attestedThe claim fewer.Ben Stroud, 16 Jul 2020')
    expect(section('Two accounts')).toHaveTextContent('The later count is whole.')
    expect(section('Two accounts')).not.toHaveTextContent('Neither is known')
  })

  it('says so where neither side is known to be right', () => {
    const contradictions = PAYLOAD.contradictions.map((each) => ({ ...each, better: 'unresolved' as const }))
    show({ ...PAYLOAD, contradictions })
    expect(section('Two accounts')).toHaveTextContent(
      'Neither is known to be right. The later count is whole.',
    )
  })

  it('draws each group of figures on a scale of its own, and says that they cannot be compared', () => {
    show()
    const figures = section(/^Other figures of Undertow/)
    expect(figures).toHaveTextContent('cannot be compared')
    expect(
      within(figures)
        .getAllByRole('heading', { level: 3 })
        .map((each) => each.textContent),
    ).toEqual(['households: two minutes', 'hours: all hours'])
    expect(within(figures).getByText('Period: four weeks. The scale ends at 10 million.')).toBeVisible()
    const bars = [...figures.querySelectorAll('rect:last-child')].map((bar) => bar.getAttribute('width'))
    expect(bars).toEqual(['90%', '45%', '92%'])
    expect(within(figures).getByRole('link', { name: '23 million hours' })).toHaveAttribute(
      'href',
      '/claims/undertow-returns/hours',
    )
  })

  it('shows its figure with unit, rule, window, date and source', () => {
    show()
    expect(section('Its figure')).toHaveTextContent(
      '9 million households Projected by Ada Quill, 4 May 2020, for UndertowPeriod: four weeks. What counts: two minutes.Source: The Wire',
    )
    expect(document.getElementById('source-wire')).toHaveTextContent('Read as a copy.')
  })

  it('names the questions it bears on and what it does to earlier claims', () => {
    show()
    expect(section('The questions it bears on')).toHaveTextContent('How many?Points to: Many')
    expect(section('What it does to earlier claims')).toHaveTextContent('Takes the place ofThe claim guess.')
  })

  it('can be cited in three forms', () => {
    show()
    const forms = [...document.querySelectorAll('pre')].map((form) => form.textContent)
    expect(forms[0]).toBe(
      'Ada Quill. “Nine million households saw Undertow.” 4 May 2020. In: Undertow returns, Tidings. https://tidings.example.org/claims/undertow-returns/seen',
    )
    expect(forms[1]).toContain('@misc{undertow-returns:seen,')
    expect(JSON.parse(forms[2] ?? '')).toHaveLength(1)
  })

  it('keeps a claim that gives away an ending shut, from the heading to the citation', () => {
    show(SHUT)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'A claim that gives away the ending of Undertow',
    )
    const shut = document.querySelector('details')
    expect(shut?.open).toBe(false)
    shut?.remove()
    expect(document.body).not.toHaveTextContent(/million/)
  })

  it('keeps another claim that gives away an ending shut', () => {
    const spoils: Brief['spoils'] = [{ film: 'films/undertow', level: 'ending' }]
    show({
      ...PAYLOAD,
      effects: [
        { as: 'confirms', note: 'He lives.', claim: brief('stories/undertow-returns#end', { spoils }) },
      ],
    })
    const part = section('What it does to earlier claims')
    for (const shut of part.querySelectorAll('details')) shut.remove()
    expect(part).not.toHaveTextContent(/claim end|He lives/)
  })
})

describe('claimHead', () => {
  it('says who said it, to whom, when, and how it stands', () => {
    expect(claimHead(PAYLOAD, {})).toEqual({
      title: 'Nine million households saw Undertow.',
      description: 'Said by Ada Quill to The Wire, 4 May 2020. Projected, contradicted 16 Jul 2020.',
    })
  })

  it('cuts a long title on a word', () => {
    const text = ['One two three four five six seven eight nine ten, eleven twelve thirteen fourteen.']
    expect(claimHead({ ...PAYLOAD, claim: { ...OWN, text } }, {}).title).toBe(
      'One two three four five six seven eight nine ten, eleven twelve…',
    )
  })

  it('gives nothing away', () => {
    const { title, description } = claimHead(SHUT, {})
    expect(title).toBe('A claim that gives away the ending of Undertow')
    expect(description).not.toMatch(/million/)
  })
})
