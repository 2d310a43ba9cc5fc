import { isAfter } from '#src/model/dates.ts'
import { entriesOf } from '#src/hub/entries.ts'
import type { Context } from './context.ts'

/** Nothing is passed on before it was said, and no story is older than what it tells. */
export function checkDates(context: Context): void {
  const { site, report } = context
  for (const { file, record } of entriesOf(context, 'story')) {
    const told = record.published
    record.claims.forEach(({ said, relays = [] }, claim) => {
      if (isAfter(said, told)) {
        const message = `expected a date no later than the story’s, ${told}, found ${said}`
        report(file, { at: ['claims', claim, 'said'], message })
      }
      relays.forEach(({ on }, relay) => {
        const at = ['claims', claim, 'relays', relay, 'on']
        if (isAfter(said, on))
          report(file, { at, message: `expected a date no earlier than it was said, ${said}, found ${on}` })
        if (isAfter(on, told))
          report(file, { at, message: `expected a date no later than the story’s, ${told}, found ${on}` })
      })
    })
    if (site && isAfter(told, site.record.updated)) {
      const message = `expected a date no later than the site’s last update, ${site.record.updated}, found ${told}`
      report(file, { at: ['published'], message })
    }
  }
}
