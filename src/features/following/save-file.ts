/** Lets the reader save a text as a JSON file of this name; nothing leaves the device. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  // The browser reads the file after the press.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
