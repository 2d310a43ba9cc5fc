import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { WrongClaim } from '#src/features/claim/WrongClaim.tsx'
import type { ClaimPayload } from '#src/model/payload.schema.ts'
import { renderOn } from '#tests/records/render-page.tsx'

const CLAIM: ClaimPayload['claim'] = {
  ref: 'stories/undertow-returns#seen',
  text: ['Nine million saw ', { type: 'entity', ref: 'films/undertow', children: ['Undertow'] }, '.'],
  status: 'projected',
  by: 'people/ada-quill',
  to: 'outlets/the-wire',
  said: '2020-05-04',
  sentence: { before: '', words: 'nine million', after: '' },
}
const SITE = { name: 'Tidings', url: 'https://tidings.example.org' }
const ADDRESS = 'https://tidings.example.org/claims/undertow-returns/seen'
const WRITTEN = 'Nine million saw Undertow. (Projected. Said by Ada Quill to The Wire, 4 May 2020.)'

/** Opens the report; the browser tells of it with an event that jsdom leaves out. */
async function openForm(corrections?: string) {
  renderOn(
    'claims/undertow-returns/seen',
    <WrongClaim claim={CLAIM} site={{ ...SITE, ...(corrections && { corrections }) }} />,
  )
  const details = screen.getByText('Report an error').closest('details')
  if (!details) throw new Error('expected the report to be closed at first')
  details.open = true
  fireEvent(details, new Event('toggle'))
  await screen.findByLabelText('What it should be')
}

describe('a claim that is wrong', () => {
  it('can be reported without scripts: the lines stand there, and the link has them', () => {
    const html = renderToString(
      <WrongClaim claim={CLAIM} site={{ ...SITE, corrections: 'mailto:fix@tidings.example.org' }} />,
    )
    expect(html).toContain(`Claim: ${ADDRESS}\nWritten: `)
    expect(html).toContain(`href="mailto:fix@tidings.example.org?subject=`)
    expect(html).toContain(encodeURIComponent(ADDRESS))
    expect(html).not.toMatch(/<(button|input|textarea)/)
  })

  it('fills what is written and what the reader writes into the link', async () => {
    await openForm('https://fix.example/new?t={title}&b={report}')
    await userEvent.type(screen.getByLabelText('What it should be'), 'Eight million')
    await userEvent.type(screen.getByLabelText('Where that can be read'), 'https://a.example/b')
    const link = screen.getByRole('link', { name: 'Report it at fix.example' })
    const { searchParams } = new URL(link.getAttribute('href') ?? '')
    expect(searchParams.get('t')).toBe('Tidings: an error in a claim')
    expect(searchParams.get('b')?.split('\n')).toEqual([
      `Claim: ${ADDRESS}`,
      `Written: ${WRITTEN}`,
      'Should be: Eight million',
      'Source: https://a.example/b',
    ])
  })

  it('is copied where the hub names no address', async () => {
    await openForm()
    const user = userEvent.setup()
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    expect(within(screen.getByRole('group')).queryByRole('link')).toBeNull()
    await user.type(screen.getByLabelText('What it should be'), 'Eight million')
    await user.click(screen.getByRole('button', { name: 'Copy the report' }))
    expect(written).toHaveBeenCalledWith(
      `Claim: ${ADDRESS}\nWritten: ${WRITTEN}\nShould be: Eight million\nSource: `,
    )
    expect(screen.getByRole('status')).toHaveTextContent('Copied.')
    await user.type(screen.getByLabelText('Where that can be read'), 'h')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('is marked to be copied by hand where the browser refuses', async () => {
    await openForm()
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    await user.click(screen.getByRole('button', { name: 'Copy the report' }))
    const area = screen.getByLabelText<HTMLTextAreaElement>('The report')
    expect(area).toHaveFocus()
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length])
    await user.type(screen.getByLabelText('What it should be'), 'Eight')
    expect(screen.getByLabelText('What it should be')).toHaveFocus()
    expect(area.value).toContain('Should be: Eight')
  })
})
