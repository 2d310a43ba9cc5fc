import { Fragment, useContext } from 'react'
import { citeBibtex, citeCslJson, citePlain, type Citation } from '#src/model/cite.ts'
import { plainText } from '#src/model/inline.ts'
import { claimHref } from '#src/model/paths.ts'
import type { ClaimPayload } from '#src/model/payload.schema.ts'
import { kindOf, storyOfClaim } from '#src/model/refs.ts'
import { PageContext } from '#src/records/page-context.ts'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Section } from '#src/ui/Section.tsx'
import { Address } from './Address.tsx'
import styles from './ClaimCitation.module.css'

interface Props {
  claim: ClaimPayload['claim']
  site: { name: string; url: string }
}

/** How to cite the claim, in three forms, and the address that stays. */
export function ClaimCitation({ claim, site }: Props) {
  const { id, cards } = useContext(PageContext)
  const story = storyOfClaim(claim.ref)
  const citation: Citation = {
    key: id.split('/').slice(1).join(':'),
    author: cards[claim.by]?.name ?? claim.by,
    isBody: kindOf(claim.by) !== 'person',
    title: plainText(claim.text),
    container: `${cards[story]?.name ?? story}, ${site.name}`,
    said: claim.said,
    inferred: claim.inferred,
    url: site.url + claimHref(claim.ref),
  }
  const forms = [
    ['Plain text', citePlain(citation)],
    ['BibTeX', citeBibtex(citation)],
    ['CSL-JSON', citeCslJson(citation)],
  ] as const
  return (
    <div className={styles['citation']}>
      <Section title="Cite it">
        <p className="label">
          {'Permanent address: '}
          <span className={styles['address']}>
            <Address url={citation.url} />
          </span>
        </p>
        <Spoiler spoils={cards[story]?.spoils} what="The name of the story, in the citation,">
          <details>
            <summary className="label">As plain text, BibTeX and CSL-JSON</summary>
            {forms.map(([name, text]) => (
              <div key={name}>
                <h3>{name}</h3>
                <pre>
                  {text.split(citation.url).map((part, at) => (
                    <Fragment key={at}>
                      {at > 0 && <Address url={citation.url} />}
                      {part}
                    </Fragment>
                  ))}
                </pre>
              </div>
            ))}
          </details>
        </Spoiler>
      </Section>
    </div>
  )
}
