import type { BreadcrumbList } from 'schema-dts'
import { KINDS, type Ref } from '#src/model/kinds.ts'
import { FRONT, TIMELINE } from '#src/model/paths.ts'
import { isRef, kindOfFolder, storyOfClaim } from '#src/model/refs.ts'
import type { Linked } from '../link.ts'
import type { Shaped } from '../pages/shaped.ts'
import type { Nodes } from './node.ts'

/** The way from the front page to a page, each step with its address but the last, which is the page itself. */
export function breadcrumbs(
  { dataset }: Linked,
  { addressOf, nameOf }: Nodes,
  payload: Shaped,
  title: string,
): BreadcrumbList {
  const recordSteps = (ref: Ref) => {
    const folder = ref.slice(0, ref.indexOf('/'))
    const kind = kindOfFolder(folder)
    return [...(kind ? [{ id: folder, name: KINDS[kind].plural }] : []), { id: ref, name: nameOf(ref) }]
  }
  const [folder = '', slug] = payload.id.split('/')
  const record = `${folder}/${slug}`
  const steps =
    payload.kind === 'claim'
      ? recordSteps(storyOfClaim(payload.claim.ref))
      : payload.kind === 'timeline'
        ? [{ id: TIMELINE, name: 'Timeline' }]
        : payload.kind === 'index'
          ? [{ id: folder, name: KINDS[payload.of].plural }]
          : isRef(record)
            ? recordSteps(record)
            : []
  const above = [{ id: FRONT, name: dataset.site.name }, ...steps.filter(({ id }) => id !== payload.id)]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...above.map(({ id, name }, at) => ({
        '@type': 'ListItem' as const,
        position: at + 1,
        name,
        item: addressOf(id),
      })),
      { '@type': 'ListItem', position: above.length + 1, name: title },
    ],
  }
}
