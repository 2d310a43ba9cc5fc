import { useEffectEvent, useId, useLayoutEffect, useRef } from 'react'
import type { Interest } from '#src/data/watch-interest.ts'
import { describedBy } from './described-by.ts'
import styles from './HoverCard.module.css'
import { PreviewContent } from './PreviewContent.tsx'
import { placeBeside } from './place-beside.ts'
import type { Subject } from './subject.ts'
import { watchLeaving } from './watch-leaving.ts'

export interface SurfaceProps {
  interest: Interest
  subject: Subject
  onClose: () => void
}

/**
 * A preview beside its link, in the top layer. It is a tooltip by the practices for ARIA: it tells more of the link, holds
 * nothing to press, never takes the focus and describes the link while it stands, so that whoever hears the page gets
 * what others see. A dialog would have to take the focus, and a live region would speak over what is being read.
 */
export function HoverCard({ interest, subject, onClose }: SurfaceProps) {
  const { link } = interest
  const card = useRef<HTMLDivElement>(null)
  const id = useId()
  const close = useEffectEvent(() => {
    // At once, before it is drawn anew without it.
    card.current?.hidePopover()
    onClose()
  })
  useLayoutEffect(() => {
    if (!card.current) return undefined
    // Open already where another link leads to the same page.
    if (!card.current.matches(':popover-open')) card.current.showPopover()
    const undo = [placeBeside(card.current, link), describedBy(link, id)]
    return () => undo.forEach((each) => each())
  }, [link, id])
  // Before the paint: the reader may have gone on while this was being drawn.
  useLayoutEffect(
    () => (card.current ? watchLeaving(interest, card.current, () => close()) : undefined),
    [interest],
  )
  return (
    // Not a stop of the Tab key even where it must scroll.
    <div ref={card} id={id} role="tooltip" popover="manual" tabIndex={-1} className={styles['card']}>
      <PreviewContent subject={subject} link={link} />
    </div>
  )
}
