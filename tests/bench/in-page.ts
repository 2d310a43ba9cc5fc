export interface Task {
  start: number
  duration: number
}

export interface Entries {
  firstPaint: number
  largestPaint: number
  shift: number
  /** The long ones of the main thread. */
  tasks: Task[]
}

/** What the browser has noted of the page so far. */
export async function readEntries(): Promise<Entries> {
  const entriesOf = (type: string) =>
    new Promise<PerformanceEntry[]>((done) => {
      new PerformanceObserver((list) => done(list.getEntries())).observe({ type, buffered: true })
      // Where there are none the observer is never called.
      setTimeout(() => done([]), 500)
    })
  const shifts = await entriesOf('layout-shift')
  const tasks = await entriesOf('longtask')
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    largestPaint: (await entriesOf('largest-contentful-paint')).at(-1)?.startTime ?? 0,
    shift: shifts.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
    tasks: tasks.map(({ startTime, duration }) => ({ start: startTime, duration })),
  }
}

/** The first link to a person that is in view. */
export function linkInView(): HTMLAnchorElement {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="/people/"]')]
  const link = links.find((each) => each.getBoundingClientRect().top < innerHeight)
  if (!link) throw new Error('no link to a person in view')
  return link
}

/** What the link costs without a program: the whole page it leads to is at hand and takes the place of the one shown. */
export async function swapOnClick(link: HTMLAnchorElement): Promise<void> {
  const request = new XMLHttpRequest()
  request.open('GET', link.href)
  // The hub's policy forbids to parse text; this way the browser parses what comes.
  request.responseType = 'document'
  request.send()
  await new Promise((done) => request.addEventListener('load', done))
  const parsed = request.responseXML?.querySelector('main')
  if (!parsed) throw new Error(`nothing to swap in from ${link.href}`)
  const main = document.adoptNode(parsed)
  link.addEventListener('click', (event) => {
    event.preventDefault()
    document.querySelector('main')?.replaceWith(main)
    scrollTo(0, 0)
  })
}

/** From the press to the frame that shows the new heading. */
export async function follow(link: HTMLAnchorElement): Promise<number> {
  const heading = document.querySelector('h1')?.textContent
  const shown = new Promise<void>((resolve) => {
    // Not by asking in every frame, for frames that the reader would not have cost the page time.
    new MutationObserver(() => {
      if (document.querySelector('h1')?.textContent !== heading) requestAnimationFrame(() => resolve())
    }).observe(document.body, { childList: true, subtree: true })
  })
  const start = performance.now()
  link.click()
  await shown
  // What is urgent comes right after the frame that was being made.
  await scheduler.postTask(() => {}, { priority: 'user-blocking' })
  return performance.now() - start
}
