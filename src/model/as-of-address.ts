import { isPartialDate, type PartialDate } from './dates.ts'

const PARAMETER = 'asof'

/** The day of which an address shows the hub, from its `?asof=2020-05-05`; what is no whole day is passed over. */
export function dayIn(search: string): PartialDate | undefined {
  const day = new URLSearchParams(search).get(PARAMETER) ?? ''
  return day.length === 10 && isPartialDate(day) ? day : undefined
}

/** The address on the same day: its path, its other parameters and its place within the page stay. Without a day, today's. */
export function onDay(address: string, day: PartialDate | undefined): string {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? []
  const others = search.replace(/^\?/, '').split('&')
  const kept = others.filter((each) => each !== '' && !each.startsWith(`${PARAMETER}=`))
  const all = [...kept, ...(day ? [`${PARAMETER}=${day}`] : [])]
  return path + (all.length > 0 ? `?${all.join('&')}` : '') + hash
}

/** What a page's payload is kept under in a tab: its id, and the day when that is not today. */
export const pageKey = (id: string, day: PartialDate | undefined): string => (day ? `${id}@${day}` : id)

/** The id and the day of a page's key. */
export function fromPageKey(key: string): { id: string; day?: PartialDate } {
  const [id = '', day] = key.split('@')
  return { id, ...(day && { day }) }
}
