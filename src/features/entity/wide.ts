/** The windows in which more than the head of an entity stands within the first screen. */
export const WIDE = '(min-width: 40rem)'
