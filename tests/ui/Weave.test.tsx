import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { type Drawing, Weave } from '#src/ui/Weave.tsx'

const drawing: Drawing = {
  shape: 'tall',
  width: 96,
  height: 144,
  ground: '#101010',
  strands: [
    { d: 'M0 0l96 96', colour: '#aa3333', width: 9, dash: '0 4 8 4' },
    { d: 'M0 9l96 9', colour: '#101010', width: 7 },
    { d: 'M0 9l96 9', colour: '#ee5533', width: 5, round: true },
  ],
}

it('draws every strand in its order, the ground by inheritance', () => {
  const { container } = render(<Weave drawing={drawing} letters="E2" />)
  const paths = [...container.querySelectorAll('path')]
  expect(paths.map((path) => [path.getAttribute('d'), path.getAttribute('stroke')])).toEqual([
    ['M0 0l96 96', '#aa3333'],
    ['M0 9l96 9', null],
    ['M0 9l96 9', '#ee5533'],
  ])
  expect(paths.map((path) => path.getAttribute('stroke-dasharray'))).toEqual(['0 4 8 4', null, null])
  expect(container.querySelector('svg')).toHaveAttribute('color', '#101010')
  expect(container.querySelector('svg')).toHaveAttribute('viewBox', '0 0 96 144')
})

it('is decoration: hidden from assistive technology, with neither ids nor style attributes', () => {
  const { container } = render(<Weave drawing={drawing} letters="E2" />)
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  expect(container.querySelectorAll('[id], [style]')).toHaveLength(0)
})

it('draws the letters only when there are some', () => {
  const { container, rerender } = render(<Weave drawing={drawing} letters="E2" />)
  expect(container.querySelector('text')).toHaveTextContent('E2')
  rerender(<Weave drawing={drawing} />)
  expect(container.querySelector('text')).toBeNull()
})

it.each([
  [96, 'translate(48 72) scale(0.96)'],
  [288, 'translate(144 72) scale(2.88)'],
])('scales letters of one size to a drawing %i wide, so that one font serves all', (width, transform) => {
  const { container } = render(<Weave drawing={{ ...drawing, width }} letters="E2" />)
  expect(container.querySelector('text')).toHaveAttribute('transform', transform)
  expect(container.querySelectorAll('[font-size]')).toHaveLength(0)
})
