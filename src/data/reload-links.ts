import { isPlain } from './is-plain.ts'

/**
 * Has links that name this window load their document, the one that is open too: of itself a browser would only go to the
 * place within the page that its address names.
 */
export function watchReloadLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.target !== '_self' || link.href !== location.href || !isPlain(event)) return
    event.preventDefault()
    location.reload()
  })
}
