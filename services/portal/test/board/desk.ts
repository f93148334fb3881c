import type { Page } from 'playwright-core'
import type { Language } from './addresses.ts'

/** Pages of the desk that need nothing to be there yet, by a name for the test's title. */
export const DESK_PAGES = { inbox: '/desk', projects: '/desk/projects', draft: '/desk/drafts/new' } as const

/** Signs in as one of the sandbox's personas, by the issuer's own page, and ends at the desk. */
export async function signIn(page: Page, persona: string, language: Language = 'zh'): Promise<void> {
  await page.goto(`/${language}/desk`)
  await page.getByRole('button', { name: persona, exact: true }).click()
  await page.waitForURL(`**/${language}/desk`)
}
