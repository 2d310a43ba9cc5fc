import { type Inline, type InlineNode, plainText, walkInline } from '#src/model/inline.ts'
import { isTitle } from '#src/model/titles.ts'
import { unbroken } from '#src/model/unbroken.ts'
import { OutLink } from '#src/ui/OutLink.tsx'
import type { ClaimIndex } from './claim-index.ts'
import { ClaimMark } from './ClaimMark.tsx'
import { RecordLink } from './RecordLink.tsx'

interface Props {
  nodes: readonly Inline[]
  /** The claims whose words are marked; without them the words stand unmarked. */
  claims?: ClaimIndex | undefined
  /** Whether the marks carry the numbers of their claims; a heading's do not, their words lead to the claims instead. */
  numbered?: boolean
}

const isLink = ({ type }: InlineNode): boolean => type === 'entity' || type === 'link'

/** Text with its links and marks. */
export const RichText = ({ nodes, ...rest }: Props) =>
  nodes.map((node, at) =>
    typeof node === 'string' ? unbroken(node) : <Node key={at} node={node} {...rest} />,
  )

function Node({ node, claims, numbered = true }: Omit<Props, 'nodes'> & { node: InlineNode }) {
  const words = <RichText nodes={node.children} claims={claims} numbered={numbered} />
  switch (node.type) {
    case 'emphasis':
      return <em>{words}</em>
    case 'strong':
      return <strong>{words}</strong>
    case 'link':
      return <OutLink href={node.url}>{words}</OutLink>
    case 'entity':
      return (
        <RecordLink to={node.ref} isPlain={!isTitle(plainText(node.children))}>
          {words}
        </RecordLink>
      )
    case 'claim': {
      const claim = claims?.get(node.claim)
      if (!claim) return words
      return (
        <ClaimMark
          slug={node.claim}
          claim={claim}
          first={node.first}
          numbered={numbered}
          leading={!numbered && ![...walkInline(node.children)].some(isLink)}
          running
        >
          {words}
        </ClaimMark>
      )
    }
  }
}
