import { ENTITY_KINDS, KINDS } from '#src/model/kinds.ts'
import { listWords } from '#src/model/list-words.ts'
import { MOST_THREADS, THREADS } from '#src/model/weave-threads.ts'

const DYES = ENTITY_KINDS.map((kind) => `${THREADS[kind].word} for ${KINDS[kind].plural.toLowerCase()}`)

/** What can be read from the woven portraits. */
export const PortraitNote = () => (
  <section className="prose">
    <h2>The portraits</h2>
    <p>
      {`Each record’s picture is woven from its id and its ties, one bright strand across the cloth for ` +
        `every record that it is tied to, ${listWords(DYES)}, up to ${MOST_THREADS} from the middle outwards; a cloth ` +
        `striped lengthwise has no ties yet.`}
    </p>
  </section>
)
