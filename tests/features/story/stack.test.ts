import { describe, expect, it } from 'vitest'
import { roomFor, stack } from '#src/features/story/stack.ts'

describe('stack', () => {
  it('leaves each at its own height where there is room, and else moves it below the one before', () => {
    expect(
      stack(
        [
          { at: 10, height: 100 },
          { at: 50, height: 40 },
          { at: 400, height: 20 },
        ],
        20,
      ),
    ).toEqual([
      { top: 10, bottom: 110 },
      { top: 130, bottom: 170 },
      { top: 400, bottom: 420 },
    ])
  })
})

describe('roomFor', () => {
  const spans = [
    { top: 100, bottom: 200 },
    { top: 600, bottom: 700 },
  ]
  it.each([
    [80, { top: 0, bottom: 80 }],
    [81, { top: 220, bottom: 580 }],
    [361, { top: 720 }],
  ])('finds the first room for a height of %i', (height, room) => {
    expect(roomFor(height, spans, 20)).toEqual(room)
  })
  it('is the whole margin where nothing stands in it', () => {
    expect(roomFor(500, [], 20)).toEqual({ top: 0 })
  })
})
