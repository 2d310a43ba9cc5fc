import { nearest } from '#src/model/nearest.ts'
import { didYouMean } from '#src/hub/words.ts'

/** Looking for what was meant costs time by the size of the dataset; this many answers are enough for one report. */
const MOST_GUESSES = 60

/** The ids of all records that have a file, faulty ones too, so that one fault does not bring others. */
export class KnownIds {
  readonly #ids: ReadonlySet<string>
  readonly #guesses = new Map<string, string>()

  constructor(ids: Iterable<string>) {
    this.#ids = new Set(ids)
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  /** `, did you mean …?`, or nothing; only among the folders if some are named. */
  guess(id: string, folders?: readonly string[]): string {
    const key = `${id} ${folders?.join(' ')}`
    const known = this.#guesses.get(key)
    if (known !== undefined) return known
    if (this.#guesses.size >= MOST_GUESSES) return ''
    const guess = didYouMean(this.#nearest(id, folders))
    this.#guesses.set(key, guess)
    return guess
  }

  #nearest(id: string, folders: readonly string[] | undefined): string | undefined {
    const slug = id.slice(id.lastIndexOf('/') + 1).toLowerCase()
    const candidates = [...this.#ids].filter(
      (other) => !folders || folders.includes(other.slice(0, other.indexOf('/'))),
    )
    // The right name in the wrong folder first, then a slip of the pen.
    return (
      candidates.find((other) => other.slice(other.indexOf('/') + 1) === slug) ??
      nearest(id, candidates, 1)[0]
    )
  }
}
