import type { Locator, Page } from '@playwright/test'
import { PERSON } from './built-pages.ts'

/** The first link to the person that can be seen. */
export const personLink = (page: Page): Locator =>
  page.locator(`main a[href="${PERSON.path}"]:visible`).first()
/** Longer than any preview waits to open or to close. */
export const settle = (page: Page): Promise<void> => page.waitForTimeout(900)
