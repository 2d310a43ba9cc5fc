import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { fateMark, MARKS, QUESTION_MARKS, STATUS_MARKS } from '#src/compiler/cards/marks.ts'
import { EFFECT_NAMES } from '#src/model/statuses.ts'
import { fateLine, STATUS_LINES } from '#src/records/line-shapes.ts'
import { QUESTION_LINES } from '#src/records/question-lines.ts'
import { Line, type LineShape } from '#src/ui/Line.tsx'

it('draws the lines that the pages draw', () => {
  expect(STATUS_MARKS).toEqual(STATUS_LINES)
  expect(QUESTION_MARKS).toEqual(QUESTION_LINES)
  expect(EFFECT_NAMES.map(fateMark)).toEqual(EFFECT_NAMES.map(fateLine))
  const shapes = Object.keys(MARKS) as LineShape[]
  for (const shape of shapes)
    expect(renderToStaticMarkup(createElement(Line, { shape }))).toContain(`d="${MARKS[shape]}"`)
})
