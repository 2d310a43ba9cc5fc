import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { readWays } from '#src/data/ways.ts'
import type { Interest } from '#src/data/watch-interest.ts'
import { HoverCard } from './HoverCard.tsx'
import { PressSheet } from './PressSheet.tsx'
import type { LayerProps } from './Previews.tsx'
import { type Subject, subjectOf } from './subject.ts'
import { usePageRead } from './use-page-read.ts'
import { holdMenu } from './hold-menu.ts'

/** How long the reader stays at a link before its preview opens, in milliseconds. */
const STAY = { pointer: 300, focus: 300, touch: 500 } as const satisfies Record<Interest['by'], number>

interface Open {
  interest: Interest
  subject: Subject
  /** The visit during which it opened: a navigation closes it. */
  visit: string
}

/**
 * Opens the preview of a link at which the reader stays: beside it, or for a finger at the foot of the window. On a page
 * that is missing none opens, for nothing says there what the link is to it.
 */
export function PreviewLayer({ interest }: LayerProps) {
  const { key: visit } = useLocation()
  const isRead = usePageRead() !== undefined
  const [open, setOpen] = useState<Open>()
  useEffect(() => {
    const { link, by, since, ended } = interest
    const subject = subjectOf(link)
    if (!subject || !isRead || ended.aborted || !canOpen(interest)) return undefined
    const done = new AbortController()
    const waiting = AbortSignal.any([ended, done.signal])
    const show = () => {
      done.abort()
      if (canOpen(interest)) setOpen({ interest, subject, visit })
    }
    const timer = setTimeout(show, since + STAY[by] - performance.now())
    waiting.addEventListener('abort', () => clearTimeout(timer))
    if (by === 'touch') holdMenu(link, ended, show)
    return () => done.abort()
  }, [interest, visit, isRead])
  if (!open || open.visit !== visit) return null
  const Surface = open.interest.by === 'touch' ? PressSheet : HoverCard
  return <Surface {...open} key={open.subject.key} onClose={() => setOpen(undefined)} />
}

/** Whether the reader wants previews, the browser can show this one, and the focus is one that is to be seen. */
function canOpen({ link, by }: Interest): boolean {
  if (!link.isConnected || readWays().previews === 'off') return false
  if (by === 'touch') return true
  return typeof link.showPopover === 'function' && (by === 'pointer' || link.matches(':focus-visible'))
}
