import { squeeze } from './guard-needles.ts'

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
const decode = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name) => ENTITIES[name] ?? '')

/** The mark-up that stands outside every closed details element, the summaries of these included. */
export function outsideDetails(html: string): string {
  let kept = ''
  let from = 0
  /** For each details element around: whether it is closed. */
  const around: boolean[] = []
  for (const { 0: tag, index } of html.matchAll(/<\/?(?:details|summary)\b[^>]*>/g)) {
    const isShut = around.filter((closed) => closed).length > 0
    if (!isShut) kept += html.slice(from, index)
    from = index
    if (tag.startsWith('<details')) around.push(!/\sopen(?=[\s=>])/.test(tag))
    else if (tag === '</details>') around.pop()
    else if (tag === '</summary>') {
      if (around.filter((closed) => closed).length <= 1)
        kept += html.slice(html.lastIndexOf('<summary', index), index)
    }
  }
  return kept + html.slice(from)
}

/** All that a reader, or a screen reader, is told by mark-up before anything is opened, without spaces. */
export function openText(html: string): string {
  const open = outsideDetails(html)
  const attributes = [...open.matchAll(/\s(?:aria-label|title|alt|value|content)="([^"]*)"/g)].map(
    ([, value = '']) => value,
  )
  const words = open.replace(/<sup\b.*?<\/sup>/gs, '').replace(/<[^>]*>/g, '')
  return [words, ...attributes].map((text) => squeeze(decode(text))).join('\n')
}

/** All that a file of data tells, as readers of its format get it, without spaces. */
export function fileText(file: string, text: string): string {
  if (file.endsWith('.json')) return [...stringsIn(JSON.parse(text))].map(squeeze).join('\n')
  return squeeze(/\.(?:xml|png)$/.test(file) ? decode(text.replace(/<[^>]*>/g, '')) : text)
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* [key, ...stringsIn(inner)]
}
