import { useContext } from 'react'
import type { BlockView, StoryPayload } from '#src/model/payload.schema.ts'
import { shutBy } from '#src/model/spoilers.ts'
import type { ClaimIndex } from '#src/records/claim-index.ts'
import { GuardsContext } from '#src/data/guards-context.ts'
import { RichText } from '#src/records/RichText.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { FigureBlock } from './FigureBlock.tsx'
import { type BlockGroup, groupBlocks } from './group-blocks.ts'
import { Noted } from './Noted.tsx'
import { claimsOfBlock, type NumberedClaim } from './number-claims.ts'
import { QuoteBlock } from './QuoteBlock.tsx'
import styles from './StoryBody.module.css'

interface Props {
  payload: StoryPayload
  claims: NumberedClaim[]
  index: ClaimIndex
}

const NAMES = {
  paragraph: 'This paragraph',
  heading: 'This part',
  quote: 'This quotation',
  figure: 'This figure',
} as const satisfies Record<BlockView['type'], string>

const nameOf = ([first, ...others]: BlockGroup['blocks']): string =>
  first && others.length === 0 ? NAMES[first.type] : 'This passage'

/** The story's text, block by block; what gives away what the reader guards stays shut, block by block or as a whole. */
export function StoryBody({ payload: { body, spoils }, claims, index }: Props) {
  const spoilsOf = (block: BlockView) => claimsOfBlock(block).flatMap((slug) => index.get(slug)?.spoils ?? [])
  const guards = useContext(GuardsContext)
  const whole = shutBy(spoils, guards) && [...(spoils ?? []), ...body.flatMap(spoilsOf)]
  return (
    <div className={`prose ${styles['body']}`}>
      <Spoiler spoils={whole} what="This story" block>
        {groupBlocks(body, spoilsOf, guards).map(({ blocks, spoils: shut, at }) => (
          // By its first block, so that a change of the guards leaves open what the reader has opened.
          <Spoiler key={at} spoils={shut} what={nameOf(blocks)} block>
            {blocks.map((block, within) => (
              <Noted key={within} place={`${at + within}`}>
                <Block block={block} claims={claims} index={index} />
              </Noted>
            ))}
          </Spoiler>
        ))}
      </Spoiler>
    </div>
  )
}

function Block({ block, claims, index }: Omit<Props, 'payload'> & { block: BlockView }) {
  if (block.type === 'heading') return <h2>{block.text}</h2>
  if (block.type === 'paragraph') {
    return (
      <p data-lazy="">
        <RichText nodes={block.children} claims={index} />
      </p>
    )
  }
  const entry = claims.find(({ slug }) => slug === block.claim)
  if (!entry) return null
  if (block.type === 'quote') return <QuoteBlock entry={entry} text={block.text} first={block.first} />
  return <FigureBlock entry={entry} first={block.first} />
}
