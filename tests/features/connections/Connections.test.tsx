import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { describe, expect, it } from 'vitest'
import { GuardsContext } from '#src/data/guards-context.ts'
import { Connections } from '#src/features/connections/Connections.tsx'
import type { ConnectionsPayload } from '#src/model/payload.schema.ts'
import type { Guards, Spoils } from '#src/model/spoilers.ts'
import { CARDS } from '#tests/records/render-page.tsx'

const ENDING: Spoils[] = [{ film: 'films/undertow', level: 'ending' }]
const source = { record: 'films/undertow' as const, ids: ['wire'] }

const PAYLOAD: ConnectionsPayload = {
  format: 2,
  build: 'test',
  id: 'connections',
  kind: 'connections',
  cards: CARDS,
  example: { from: 'people/ada-quill', to: 'people/ben-stroud' },
  records: [
    {
      ref: 'people/ada-quill',
      relations: [
        { heading: 'Directed', items: [{ ref: 'films/undertow', source }] },
        { heading: 'Owns part of', items: [{ ref: 'outlets/the-wire', spoils: ENDING, source }] },
      ],
    },
    {
      ref: 'people/ben-stroud',
      relations: [{ heading: 'Appears in', items: [{ ref: 'films/undertow', as: 'The pilot', source }] }],
    },
    {
      ref: 'films/undertow',
      relations: [
        { heading: 'Directed by', items: [{ ref: 'people/ada-quill', source }] },
        { heading: 'Cast', items: [{ ref: 'people/ben-stroud', as: 'The pilot', source }] },
      ],
    },
    {
      ref: 'outlets/the-wire',
      relations: [{ heading: 'Part owned by', items: [{ ref: 'people/ada-quill', spoils: ENDING, source }] }],
    },
  ],
}

const Address = () => <code>{useLocation().search}</code>

const show = (search = '', guards: Guards = {}, records = PAYLOAD.records) =>
  render(
    <MemoryRouter initialEntries={[`/connections${search}`]}>
      <GuardsContext value={guards}>
        <Connections payload={{ ...PAYLOAD, records }} />
      </GuardsContext>
      <Address />
    </MemoryRouter>,
  )

const stops = () =>
  within(screen.getAllByRole('list')[0] ?? document.body)
    .getAllByRole('link')
    .flatMap((link) => link.querySelector('bdi')?.textContent ?? [])

describe('the page of connections', () => {
  it('begins with its example, with what ties each to the next, and its source', () => {
    show()
    expect(screen.getByRole('heading', { name: 'Ada Quill and Ben Stroud' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('Tied in 2 steps')
    expect(stops()).toEqual(['Ada Quill', 'Undertow', 'Ben Stroud'])
    const names = [...document.querySelectorAll('li bdi')]
    expect(names.flatMap((name) => name.querySelector('cite')?.textContent ?? [])).toContain('Undertow')
    expect(screen.getByRole('status')).toHaveTextContent(
      'Ada Quill directed Undertow, which features Ben Stroud.',
    )
    expect(screen.getByText(/^Cast, as The pilot/)).toBeVisible()
    expect(screen.getAllByRole('link', { name: 'source, listed with Undertow' })[0]).toHaveAttribute(
      'href',
      '/films/undertow#source-wire',
    )
  })

  it('shows the pair of its address, and puts into the address what is chosen', async () => {
    show('?from=films/undertow&to=people/ben-stroud')
    expect(screen.getByRole('status')).toHaveTextContent('Tied to each other')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'Ada Quill')
    expect(screen.getByRole('heading', { name: 'Undertow and Ada Quill' })).toBeVisible()
    expect(screen.getByText('?from=films/undertow&to=people/ada-quill')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Swap the two' }))
    expect(screen.getByText('?from=people/ada-quill&to=films/undertow')).toBeVisible()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'Choose a name')
    expect(screen.getByRole('status')).toHaveTextContent(
      'Choose a second name to see how Ada Quill is tied to it.',
    )
  })

  it('leads over nothing that is shut, and names no such tie in the list until it is opened', () => {
    show('?from=people/ada-quill&to=outlets/the-wire')
    expect(screen.getByRole('status')).toHaveTextContent(/^No thread leads from Ada Quill to The Wire/)
    expect(screen.getByText('Owns part of').closest('details')).not.toHaveAttribute('open')
  })

  it('shuts one tie of several and leaves the others open', () => {
    const relation = {
      heading: 'Produced',
      items: [
        { ref: 'films/undertow' as const, source },
        { ref: 'outlets/the-wire' as const, spoils: ENDING, source },
      ],
    }
    show('', {}, [{ ref: 'people/ada-quill', relations: [relation] }])
    const [open, shut] = screen.getAllByText('Produced')
    expect(open?.closest('details')).toBeNull()
    expect(open?.parentElement).toHaveTextContent('Produced Undertow')
    expect(shut?.closest('details')).not.toHaveAttribute('open')
    expect(shut?.parentElement).toHaveTextContent('Produced The Wire')
  })

  it('leads over it once the reader shuts nothing', () => {
    show('?from=people/ada-quill&to=outlets/the-wire', { 'films/undertow': 'off' })
    expect(stops()).toEqual(['Ada Quill', 'The Wire'])
    expect(document.querySelector('details')).toBeNull()
  })

  it('says so where both are one, and begins with the example where none is known', () => {
    const { unmount } = show('?from=people/ada-quill&to=people/ada-quill')
    expect(screen.getByRole('status')).toHaveTextContent(/^Both are Ada Quill/)
    unmount()
    const { unmount: leave } = show('?from=people/nobody')
    expect(screen.getByRole('heading', { name: 'Ada Quill and Ben Stroud' })).toBeVisible()
    leave()
    show('?from=people/ada-quill&to=people/nobody')
    expect(screen.getByRole('status')).toHaveTextContent(/^Choose a second name to see how Ada Quill/)
  })
})
