import { DeadEnd } from '#src/ui/DeadEnd.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import { type Kind, KINDS } from '#src/model/kinds.ts'
import { formatDate } from '#src/model/dates.ts'
import { latePart } from '#src/ui/late-part.tsx'

/** They are today's: on another day they would tell of what was to come. */
const NearNames = latePart(async () => (await import('./NearNames.tsx')).NearNames)

interface Props {
  address: string
  sections: Kind[]
  /** The day of which the reader looks at the hub, when that is not today. */
  day?: string | undefined
}

/** Says that nothing has this address, or had on that day, and shows the ways on. */
export const NotFound = ({ address, sections, day }: Props) => (
  <DeadEnd
    kicker="Page not found"
    title={day ? 'This thread was not tied on yet' : 'This thread leads nowhere'}
    words={
      day
        ? `On ${formatDate(day)} the hub knew of no such page. Look at a later day, or at today.`
        : 'No page here has this address. It may be mistyped, or the page was never here.'
    }
    ways={
      <>
        <PageLink to="/">Front page</PageLink>
        {sections.map((kind) => (
          <PageLink key={kind} to={`/${KINDS[kind].folder}`}>
            {KINDS[kind].plural}
          </PageLink>
        ))}
        <PageLink to="/timeline">Timeline</PageLink>
        <PageLink to="/search">Search</PageLink>
      </>
    }
  >
    {!day && <NearNames address={address} />}
  </DeadEnd>
)
