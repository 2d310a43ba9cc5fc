import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Days } from '#src/features/as-of/Days.tsx'

const CHANGES = [
  { day: '2020-05-04', claims: 3 },
  { day: '2020-05-06', claims: 1 },
  { day: '2020-07-16', claims: 2 },
]

it('starts the next step from where the last one led, though the page has not followed yet', async () => {
  const arrivals: (() => void)[] = []
  const onChange = vi.fn<(day?: string) => Promise<void>>(
    () => new Promise<void>((resolve) => arrivals.push(resolve)),
  )
  const props = { changes: CHANGES, today: '2026-11-01', isLeaving: false, onChange }
  const { rerender } = render(<Days {...props} day="2020-05-04" />)
  const later = screen.getByRole('button', { name: 'Later change' })
  const slider = screen.getByRole('slider')
  await userEvent.click(later)
  expect(slider).toHaveAttribute('aria-valuetext', '6 May 2020, 1 claim came in')
  await userEvent.click(later)
  expect(onChange.mock.calls).toEqual([['2020-05-06'], ['2020-07-16']])
  expect(later).toHaveAttribute('aria-disabled', 'true')
  // The page of the first step comes late, and is not where the reader wants to be.
  rerender(<Days {...props} day="2020-05-06" />)
  expect(slider).toHaveValue('2')
  rerender(<Days {...props} day="2020-07-16" />)
  await act(async () => arrivals.forEach((arrive) => arrive()))
  expect(slider).toHaveValue('2')
  expect(screen.getByRole('status')).toHaveTextContent('Last change: 16 Jul 2020, 2 claims came in')
})

it('goes back to the day of the page when that could not be had', async () => {
  const onChange = vi.fn<(day?: string) => Promise<void>>(async () => {})
  render(<Days changes={CHANGES} today="2026-11-01" isLeaving={false} day="2020-05-06" onChange={onChange} />)
  await userEvent.click(screen.getByRole('button', { name: 'Earlier change' }))
  expect(onChange).toHaveBeenCalledWith('2020-05-04')
  expect(screen.getByRole('slider')).toHaveValue('1')
})

it('takes a day that is typed digit by digit, once the reader rests', async () => {
  const onChange = vi.fn<(day?: string) => Promise<void>>(async () => {})
  render(<Days changes={CHANGES} today="2026-11-01" isLeaving={false} day="2020-05-06" onChange={onChange} />)
  const field = screen.getByLabelText('Any day')
  for (const value of ['0002-05-06', '2020-07-02', '2020-07-25']) {
    fireEvent.change(field, { target: { value } })
    expect(field).toHaveValue(value)
  }
  expect(onChange).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(onChange.mock.calls).toEqual([['2020-07-25']]))
})

it('takes a day that was typed when the field is left before the rest', () => {
  const onChange = vi.fn<(day?: string) => Promise<void>>(async () => {})
  render(<Days changes={CHANGES} today="2026-11-01" isLeaving={false} day="2020-05-06" onChange={onChange} />)
  const field = screen.getByLabelText('Any day')
  fireEvent.change(field, { target: { value: '0002-05-06' } })
  fireEvent.blur(field)
  expect(field).toHaveValue('2020-05-06')
  expect(onChange).not.toHaveBeenCalled()
  fireEvent.change(field, { target: { value: '2020-07-25' } })
  fireEvent.blur(field)
  expect(onChange.mock.calls).toEqual([['2020-07-25']])
})

it('says nothing of what was known while the days are not there', () => {
  const props = { today: '2026-11-01', isLeaving: false, onChange: async () => {} }
  const { rerender } = render(<Days {...props} changes={[]} day="2020-05-06" />)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  expect(screen.getByRole('slider')).toBeDisabled()
  rerender(<Days {...props} changes={CHANGES} day="2020-05-03" />)
  expect(screen.getByRole('status')).toHaveTextContent('Nothing was known yet')
})

it('calls off nothing that the reader has followed', async () => {
  const onChange = vi.fn<(day?: string) => Promise<void>>(async () => {})
  const props = { changes: CHANGES, today: '2026-11-01', day: '2020-05-06', onChange }
  const { rerender } = render(<Days {...props} isLeaving={false} />)
  fireEvent.change(screen.getByRole('slider'), { target: { value: '2' } })
  const field = screen.getByLabelText('Any day')
  fireEvent.change(field, { target: { value: '2020-05-05' } })
  rerender(<Days {...props} isLeaving />)
  await new Promise((resolve) => setTimeout(resolve, 800))
  fireEvent.blur(field)
  expect(onChange).not.toHaveBeenCalled()
  rerender(<Days {...props} isLeaving={false} />)
  await vi.waitFor(() => expect(onChange.mock.calls).toEqual([['2020-07-16']]))
})
