import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { setGuard, useGuards } from '#src/data/guards.ts'
import { setLook } from '#src/data/look.ts'
import { setWays } from '#src/data/ways.ts'
import { SettingsButton } from '#src/features/settings/SettingsButton.tsx'
import { GuardsContext } from '#src/data/guards-context.ts'

const FILMS = [
  { ref: 'films/undertow' as const, name: 'Undertow' },
  { ref: 'films/the-tide' as const, name: 'The Tide' },
]

/** What jsdom lacks of a dialog; the browser tests press Esc in a real one. */
beforeAll(async () => {
  // Brought in beforehand, so that no test waits for it.
  await import('#src/features/settings/SettingsSheet.tsx')
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})
beforeEach(() => localStorage.clear())

const App = () => (
  <MemoryRouter>
    <GuardsContext value={useGuards()}>
      <SettingsButton films={FILMS} />
    </GuardsContext>
  </MemoryRouter>
)

async function openSettings() {
  render(<App />)
  await userEvent.click(screen.getByRole('button', { name: 'Settings' }))
  return screen.findByRole('dialog', { name: 'Settings' })
}

const section = (title: string) =>
  within(screen.getByRole('heading', { name: title }).closest('section') ?? document.body)

describe('the settings', () => {
  it('open on a press, named by their heading, and close again', async () => {
    const sheet = await openSettings()
    expect(sheet).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('have three guards for each film, of which endings is the default', async () => {
    await openSettings()
    const spoilers = section('Hide spoilers')
    expect(spoilers.getAllByRole('group').map((group) => group.textContent?.slice(0, 8))).toEqual([
      'Undertow',
      'The Tide',
    ])
    expect(spoilers.getAllByRole('radio')).toHaveLength(6)
    for (const radio of screen.getAllByRole('radio', { name: /^Plot and ending/ }))
      expect(radio).toBeChecked()
  })

  it('say what each guard hides, and what it does not', async () => {
    await openSettings()
    const [first = document.body] = section('Hide spoilers').getAllByRole('group')
    expect(
      within(first)
        .getAllByRole('radio')
        .map((radio) => radio.parentElement?.textContent),
    ).toEqual([
      'NothingEverything is shown, endings too.',
      'Plot and endingWhat happens in the film and how it ends stay closed.',
      'Also later newsLater news that hints at the ending stays closed too.',
    ])
  })

  it('apply at once, to the one film', async () => {
    await openSettings()
    const [first] = screen.getAllByRole('radio', { name: /^Also later news/ })
    if (first) await userEvent.click(first)
    expect(first).toBeChecked()
    expect(localStorage.getItem('loose-ends.guards')).toBe('{"films/undertow":"everything"}')
    expect(screen.getAllByRole('radio', { name: /^Plot and ending/ })[1]).toBeChecked()
    if (first) await userEvent.click(screen.getAllByRole('radio', { name: /^Plot and ending/ })[0] ?? first)
  })

  it('say so when the device does not keep them', async () => {
    await openSettings()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await userEvent.click(screen.getAllByRole('radio', { name: /^Nothing/ })[0] ?? document.body)
    expect(section('Hide spoilers').getByRole('status')).toHaveTextContent('until you reload the page')
    expect(screen.getAllByRole('radio', { name: /^Nothing/ })[0]).toBeChecked()
  })

  it('have the look and the ways, each kept by itself', async () => {
    await openSettings()
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Density' })).getByRole('radio', { name: 'Compact' }),
    )
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Motion' })).getByRole('radio', { name: 'Reduced' }),
    )
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Previews of links' })).getByRole('radio', { name: 'Off' }),
    )
    expect(localStorage.getItem('loose-ends.look')).toBe('{"density":"compact","motion":"reduced"}')
    expect(localStorage.getItem('loose-ends.ways')).toBe('{"previews":"off"}')
  })

  it('leave what another tab has set since they were opened', async () => {
    await openSettings()
    localStorage.setItem('loose-ends.look', '{"theme":"dark"}')
    localStorage.setItem('loose-ends.ways', '{"shortcuts":"off"}')
    const choose = (group: string, name: string) =>
      userEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name }))
    await choose('Density', 'Compact')
    await choose('Previews of links', 'Off')
    expect(localStorage.getItem('loose-ends.look')).toBe('{"theme":"dark","density":"compact"}')
    expect(JSON.parse(localStorage.getItem('loose-ends.ways') ?? '')).toEqual({
      previews: 'off',
      shortcuts: 'off',
    })
  })

  it('are all put back by one button', async () => {
    setLook({ theme: 'dark', density: 'compact', underlines: 'strong' })
    setWays({ shortcuts: 'off' })
    setGuard('films/undertow', 'everything')
    await openSettings()
    expect(localStorage).toHaveLength(3)
    await userEvent.click(screen.getByRole('button', { name: 'Reset all settings' }))
    expect(localStorage).toHaveLength(0)
    expect({ ...document.documentElement.dataset }).toEqual({})
    const chosen = [...document.querySelectorAll(':checked')].map((radio) => radio.parentElement?.textContent)
    expect(chosen.join()).toMatch(
      /^Plot and ending.*,Plot and ending.*,Same as the device,Usual size,Roomy,Same as the device,Light,On,On$/,
    )
    const said = screen.getByText('Everything is as it was at first.')
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(said).toBeEmptyDOMElement()
    await userEvent.click(screen.getByRole('button', { name: 'Reset all settings' }))
    expect(said).not.toBeEmptyDOMElement()
  })
})

describe('the list of shortcuts', () => {
  it('opens with ? and over the settings, and closing it leaves those open', async () => {
    await openSettings()
    await userEvent.click(screen.getByRole('button', { name: 'List of keyboard shortcuts' }))
    const list = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    await userEvent.click(within(list).getByRole('button', { name: 'Close' }))
    await userEvent.click(
      within(screen.getByRole('dialog', { name: 'Settings' })).getByRole('button', { name: 'Close' }),
    )
    await userEvent.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  })

  it.each([
    ['they are switched off', () => localStorage.setItem('loose-ends.ways', '{"shortcuts":"off"}')],
    ['the reader types', () => screen.getByRole('textbox').focus()],
  ])('stays shut while %s', async (_when, begin) => {
    render(
      <>
        <App />
        <input />
      </>,
    )
    begin()
    await userEvent.keyboard('?')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
