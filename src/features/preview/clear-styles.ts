/** Takes the properties off, and with the last of them the attribute, so that nothing is left behind. */
export function clearStyles(element: HTMLElement, properties: readonly string[]): void {
  for (const property of properties) element.style.removeProperty(property)
  // Chromium forgets to drop an attribute that nobody has read since it was written.
  if (!element.getAttribute('style')) element.removeAttribute('style')
}
