import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Title } from '#src/records/Title.tsx'

it('is kept whole by the style where it is short and could be torn, and nowhere else', () => {
  const titles = ['Extraction', 'Extraction 2', 'The Gray Man', 'The Ministry of Ungentlemanly Warfare']
  const { container } = render(titles.map((words) => <Title key={words} words={words} />))
  const whole = [...container.querySelectorAll('cite[data-whole]')].map(({ textContent }) => textContent)
  expect(whole).toEqual(['The Gray Man'])
})
