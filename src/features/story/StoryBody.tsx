import type { BlockView } from '#src/model/payload.schema.ts'
import type { ClaimIndex } from '#src/records/claim-index.ts'
import { RichText } from '#src/records/RichText.tsx'
import { FigureBlock } from './FigureBlock.tsx'
import type { NumberedClaim } from './number-claims.ts'
import { QuoteBlock } from './QuoteBlock.tsx'
import styles from './StoryBody.module.css'

interface Props {
  blocks: BlockView[]
  claims: NumberedClaim[]
  index: ClaimIndex
}

/** The story's text, block by block. */
export const StoryBody = ({ blocks, claims, index }: Props) => (
  <div className={`prose ${styles['body']}`}>
    {blocks.map((block, at) => (
      <Block key={at} block={block} claims={claims} index={index} />
    ))}
  </div>
)

function Block({ block, claims, index }: Omit<Props, 'blocks'> & { block: BlockView }) {
  if (block.type === 'heading') return <h2>{block.text}</h2>
  if (block.type === 'paragraph') {
    return (
      <p>
        <RichText nodes={block.children} claims={index} />
      </p>
    )
  }
  const entry = claims.find(({ slug }) => slug === block.claim)
  if (!entry) return null
  if (block.type === 'quote') return <QuoteBlock entry={entry} text={block.text} first={block.first} />
  return <FigureBlock entry={entry} first={block.first} />
}
