import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { GuardLevel, Spoils } from '#src/model/spoilers.ts'
import { GuardsContext } from '#src/data/guards-context.ts'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { renderOn } from './render-page.tsx'

const FILM = 'films/undertow'
const LEVELS = ['premise', 'aftermath', 'ending', 'plot'] as const
const spoils = (level: Spoils['level']): Spoils[] => [{ film: FILM, level }]

describe('Spoiler', () => {
  it.each<[GuardLevel | undefined, string[]]>([
    ['off', []],
    [undefined, ['ending', 'plot']],
    ['endings', ['ending', 'plot']],
    ['everything', ['aftermath', 'ending', 'plot']],
  ])('with the guard at %s shuts %j', (guard, shut) => {
    renderOn(
      'stories/a',
      <GuardsContext value={guard ? { [FILM]: guard } : {}}>
        {LEVELS.map((level) => (
          <Spoiler key={level} spoils={spoils(level)}>
            <p>{level}</p>
          </Spoiler>
        ))}
      </GuardsContext>,
    )
    expect(LEVELS.filter((level) => screen.getByText(level).closest('details'))).toEqual(shut)
  })

  it('says what it shuts, and opens for the asking', async () => {
    renderOn(
      'stories/a',
      <GuardsContext value={{ [FILM]: 'everything' }}>
        <Spoiler spoils={spoils('aftermath')} what="This paragraph">
          <p>He is back.</p>
        </Spoiler>
      </GuardsContext>,
    )
    expect(screen.getByText('He is back.')).not.toBeVisible()
    await userEvent.click(screen.getByText('This paragraph gives away what came after Undertow'))
    expect(screen.getByText('He is back.')).toBeVisible()
  })

  it('shuts the same only once, but within it what gives away more', () => {
    renderOn(
      'stories/a',
      <GuardsContext value={{ [FILM]: 'everything' }}>
        <Spoiler spoils={spoils('aftermath')}>
          <Spoiler spoils={spoils('aftermath')}>
            <p>the same</p>
          </Spoiler>
          <Spoiler spoils={spoils('ending')}>
            <p>more</p>
          </Spoiler>
        </Spoiler>
      </GuardsContext>,
    )
    const outer = screen.getByText('Gives away what came after Undertow').closest('details')
    expect(screen.getByText('the same').closest('details')).toBe(outer)
    expect(screen.getByText('more').closest('details')).not.toBe(outer)
  })
})
