import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { MARKS } from '#src/compiler/cards/marks.ts'
import { Line, type LineShape } from '#src/ui/Line.tsx'

it('draws the lines that the pages draw', () => {
  const shapes = Object.keys(MARKS) as LineShape[]
  for (const shape of shapes)
    expect(renderToStaticMarkup(createElement(Line, { shape }))).toContain(`d="${MARKS[shape]}"`)
})
