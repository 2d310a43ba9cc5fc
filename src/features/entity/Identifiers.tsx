import type { EntityPayload } from '#src/model/payload.schema.ts'
import { OutLink } from '#src/ui/OutLink.tsx'
import { identifierLinks } from '#src/model/identifier-links.ts'
import styles from './Identifiers.module.css'

/** The same thing in other catalogues. */
export function Identifiers({ identifiers }: { identifiers: EntityPayload['identifiers'] }) {
  const links = identifierLinks(identifiers)
  if (links.length === 0) return null
  return (
    <p className={`label ${styles['links']}`}>
      <span>Elsewhere</span>
      {links.map(({ name, url }) => (
        <OutLink key={name} href={url}>
          {name}
        </OutLink>
      ))}
    </p>
  )
}
