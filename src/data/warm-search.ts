import { search } from '#src/model/search.ts'
import type { Searchable } from '#src/model/search-entries.ts'
import { whenIdle } from './when-idle.ts'

/** A letter that begins many words, so that all of a search is gone through. */
const SAMPLE = 's'
/** The face in which titles among the results are set. */
const ITALIC = "italic 1em 'Newsreader Variable'"

/** Has the browser compile what searches, and fetch the italic, before the first key would wait for them. */
export const warmSearch = (hub: Searchable): void =>
  whenIdle(() => {
    search(hub, SAMPLE)
    document.fonts?.load(ITALIC).catch(() => {})
  })
