import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { useGuards } from '#src/data/guards.ts'
import { SettingsButton } from '#src/features/settings/SettingsButton.tsx'
import { GuardsContext } from '#src/data/guards-context.ts'

const FILMS = [
  { ref: 'films/undertow' as const, name: 'Undertow' },
  { ref: 'films/the-tide' as const, name: 'The Tide' },
]

/** What jsdom lacks of a dialog; the browser tests press Esc in a real one. */
beforeAll(() => {
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
  <GuardsContext value={useGuards()}>
    <SettingsButton films={FILMS} />
  </GuardsContext>
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
    const spoilers = section('Spoilers')
    expect(spoilers.getAllByRole('group').map((group) => group.textContent?.slice(0, 8))).toEqual([
      'Undertow',
      'The Tide',
    ])
    expect(spoilers.getAllByRole('radio')).toHaveLength(6)
    for (const radio of screen.getAllByRole('radio', { name: /^Endings/ })) expect(radio).toBeChecked()
  })

  it('apply at once, to the one film', async () => {
    await openSettings()
    const [first] = screen.getAllByRole('radio', { name: /^Everything after/ })
    if (first) await userEvent.click(first)
    expect(first).toBeChecked()
    expect(localStorage.getItem('loose-ends.guards')).toBe('{"films/undertow":"everything"}')
    expect(screen.getAllByRole('radio', { name: /^Endings/ })[1]).toBeChecked()
    if (first) await userEvent.click(screen.getAllByRole('radio', { name: /^Endings/ })[0] ?? first)
  })

  it('say so when the device does not keep them', async () => {
    await openSettings()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await userEvent.click(screen.getAllByRole('radio', { name: /^Off/ })[0] ?? document.body)
    expect(section('Spoilers').getByRole('status')).toHaveTextContent('until you close the tab')
    expect(screen.getAllByRole('radio', { name: /^Off/ })[0]).toBeChecked()
  })
})
