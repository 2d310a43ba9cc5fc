import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
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
})
