import { matchRoutes } from 'react-router'
import { describe, expect, it } from 'vitest'
import {
  DATASET_PATH,
  hrefFor,
  htmlPath,
  idOfPath,
  indexPageId,
  namesPath,
  openPath,
  pathOf,
  payloadPath,
} from '#src/model/paths.ts'

describe('the addresses of the hub', () => {
  it('are these', () => {
    expect({
      front: [pathOf('front'), htmlPath('front'), payloadPath('front')],
      record: [pathOf('people/a'), htmlPath('people/a'), payloadPath('people/a')],
      list: [pathOf('people'), htmlPath('people'), payloadPath('people')],
      further: [pathOf(indexPageId('people', 2)), htmlPath(indexPageId('people', 2))],
      first: indexPageId('people', 1),
      claim: hrefFor('stories/x#deal'),
      names: namesPath('sa'),
      open: [DATASET_PATH, openPath('people/a')],
    }).toMatchInlineSnapshot(`
      {
        "claim": "/stories/x#deal",
        "first": "people",
        "front": [
          "/",
          "index.html",
          "data/front.json",
        ],
        "further": [
          "/people/pages/2",
          "people/pages/2.html",
        ],
        "list": [
          "/people",
          "people.html",
          "data/people.json",
        ],
        "names": "data/names/sa.json",
        "open": [
          "open/v1/dataset.json",
          "open/v1/people/a.json",
        ],
        "record": [
          "/people/a",
          "people/a.html",
          "data/people/a.json",
        ],
      }
    `)
  })

  it.each(['front', 'people', 'people/a', 'people/pages/2', 'timeline/2021', 'about'])(
    'lead back to the id %s',
    (id) => {
      expect(idOfPath(pathOf(id))).toBe(id)
    },
  )

  it('do not count slashes at the end', () => {
    expect(idOfPath('/people/a/')).toBe('people/a')
  })

  it('keep a list’s further pages apart from its records', () => {
    const routes = [{ path: '/people/:slug' }, { path: '/people/pages/:page' }]
    expect(matchRoutes(routes, '/people/pages/2')?.at(-1)?.route.path).toBe('/people/pages/:page')
    expect(matchRoutes(routes, '/people/pages')?.at(-1)?.route.path).toBe('/people/:slug')
  })
})
