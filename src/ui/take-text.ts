/** As a field’s `ref`: marks all of its text as soon as it is there, to be copied by hand. */
export function takeText(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}
