import { search } from '#src/model/search.ts'
import type { Searchable } from '#src/model/search-entries.ts'
import { whenIdle } from './when-idle.ts'

/** A letter that begins many words, and a word that is none, for which slips are looked for. */
const SAMPLE = 's qqqqqq'
/** The face in which titles among the results are set. */
const ITALIC = "italic 1em 'Newsreader Variable'"

let isWarm = false

/** Once a tab has the browser compile what searches, and fetch the italic, before the first key would wait for them. */
export function warmSearch(hub: Searchable): void {
  if (isWarm) return
  isWarm = true
  whenIdle(() => {
    search(hub, SAMPLE)
    document.fonts?.load(ITALIC).catch(() => {})
  })
}
