import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Failure } from '#src/features/shell/Failure.tsx'

describe('Failure', () => {
  it('says what failed and why, and offers another try, the document and peace', async () => {
    const [onRetry, onDismiss] = [vi.fn<() => void>(), vi.fn<() => void>()]
    render(
      <Failure
        target="Ada Quill"
        reason="You are offline."
        href="/hub/people/ada-quill"
        onRetry={onRetry}
        onDismiss={onDismiss}
      />,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('“Ada Quill” could not be fetched. You are offline.')
    expect(screen.getByRole('link')).toHaveAttribute('href', '/hub/people/ada-quill')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect([onRetry.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 0])
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect([onRetry.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 1])
  })

  it('gives the focus back where it came from when it goes, and keeps it while it stays', async () => {
    function Page() {
      const [{ tries, isGone }, set] = useState({ tries: 0, isGone: false })
      return (
        <>
          <a href="/people/ada-quill">Her page</a>
          {!isGone && (
            <Failure
              target="Ada Quill"
              reason={`Tried ${tries} times.`}
              href="/hub/people/ada-quill"
              onRetry={() => set({ tries: tries + 1, isGone })}
              onDismiss={() => set({ tries, isGone: true })}
            />
          )}
        </>
      )
    }
    render(<Page />)
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Tried 1 times.')
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('link', { name: 'Her page' })).toHaveFocus()
  })
})
