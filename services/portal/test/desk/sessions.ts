import { readFileSync } from 'node:fs'
import { mintToken } from '@gongshi/sandbox/test'
import { openSessions, type Sessions } from '@gongshi/service-kit/sessions'
import type { Page } from 'playwright-core'
import { sealedCookie } from '../../src/session/sealed-cookie.ts'
import { theBoard } from '../board/board.ts'

/** Gives the browser a session sealed with the board's own key, whose bearer token is no longer good. */
export async function givesStaleSession(page: Page, persona: string): Promise<void> {
  const [name, value] = (await sessionOf(persona, -60)).split('=')
  await page.context().addCookies([{ name: name!, value: value!, url: theBoard().url }])
}

/**
 * A session as the board seals it and knows it, for requests past the sign-in pages.
 *
 * @param lifeS how long its bearer token is good for
 * @returns the cookie, name and value
 */
export async function sessionOf(persona: string, lifeS = 600): Promise<string> {
  const { dataDir } = theBoard()
  const id = `test ${persona} ${Date.now()}`
  await withSessions((sessions) => sessions.begin({ id, note: '', lifeS: 600 }))
  const accessToken = await mintToken(persona, { dataDir, lifeS })
  return (await sessionCookie().write({ id, accessToken, subject: persona })).split(';')[0]!
}

/** Ends the browser's session on the board's side alone, as its eight hours do. */
export async function endsSession(page: Page): Promise<void> {
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'gongshi_session')
  const headers = new Headers({ cookie: `gongshi_session=${cookie?.value}` })
  const session = await sessionCookie().read({ headers })
  await withSessions((sessions) => sessions.end(String(session?.id)))
}

/** Takes one of the board's cookies out of the browser, as closing it or the cookie's own end does. */
export const losesCookie = (page: Page, name: 'gongshi_form' | 'gongshi_session'): Promise<void> =>
  page.context().clearCookies({ name })

/** The board's session cookie, sealed with the key of the house. */
function sessionCookie() {
  const { portalKey } = JSON.parse(readFileSync(`${theBoard().dataDir}/house.json`, 'utf8')) as {
    portalKey: string
  }
  return sealedCookie({
    name: 'gongshi_session',
    sealedBy: () => ({ secret: process.env.TEST_PORTAL_KEY ?? portalKey, secure: false }),
    maxAgeS: 600,
  })
}

async function withSessions(work: (sessions: Sessions) => Promise<void>): Promise<void> {
  const sessions = openSessions(theBoard().redis, { owner: 'portal' })
  await work(sessions)
  sessions.close()
}

/** Gives the browser a session nobody sealed. */
export async function givesForgedSession(page: Page): Promise<void> {
  const value = 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..forged.session.cookie'
  await page.context().addCookies([{ name: 'gongshi_session', value, url: theBoard().url }])
}
