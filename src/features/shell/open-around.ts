/** Opens everything closed that the element stands in; whether there was anything to open. */
export function openAround(element: Element): boolean {
  let opened = false
  let around = element.parentElement?.closest('details')
  while (around) {
    opened ||= !around.open
    around.open = true
    around = around.parentElement?.closest('details')
  }
  return opened
}
