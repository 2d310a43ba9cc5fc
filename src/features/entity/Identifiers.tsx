import type { EntityPayload } from '#src/model/payload.schema.ts'
import { OutLink } from '#src/ui/OutLink.tsx'
import { identifierLinks } from '#src/model/identifier-links.ts'
import { Fact } from './Fact.tsx'
import styles from './Identifiers.module.css'

/** The same thing in other catalogues, as the last of its facts. */
export function Identifiers({ identifiers }: { identifiers: EntityPayload['identifiers'] }) {
  const links = identifierLinks(identifiers)
  if (links.length === 0) return null
  return (
    <Fact term="Elsewhere">
      <span className={styles['links']}>
        {links.map(({ name, url }) => (
          <OutLink key={name} href={url}>
            {name}
          </OutLink>
        ))}
      </span>
    </Fact>
  )
}
