import type { Page } from 'playwright-core'
import type { Language } from '../board/addresses.ts'
import { theBoard } from '../board/board.ts'
import { sessionOf } from './sessions.ts'

/**
 * Comes to the desk as a persona that has signed in already: the session is the board's own, only the issuer's pages are left
 * out, which `signIn` goes through.
 */
export async function arrivesSignedIn(page: Page, persona: string, language: Language = 'zh'): Promise<void> {
  const [name, value] = (await sessionOf(persona)).split('=')
  await page.context().addCookies([{ name: name!, value: value!, url: theBoard().url }])
  await page.goto(`/${language}/desk`)
}
