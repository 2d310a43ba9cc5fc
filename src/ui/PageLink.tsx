import { type AnchorHTMLAttributes, useContext } from 'react'
import { AddressContext } from './address-context.ts'

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** The address within the hub, from its root: `/people/joe-russo#claims`. */
  to: string
}

/**
 * A link to a page of the hub. A plain anchor: the shell follows all of them with one listener, since the router's own
 * link costs each of a long page's hundreds three effects and two listeners.
 */
export function PageLink({ to, children, ...attributes }: Props) {
  const addressOf = useContext(AddressContext)
  return (
    <a href={import.meta.env.BASE_URL.slice(0, -1) + addressOf(to)} {...attributes}>
      {children}
    </a>
  )
}
