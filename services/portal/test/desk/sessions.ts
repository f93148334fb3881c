import { readFileSync } from 'node:fs'
import { mintToken } from '@gongshi/sandbox/test'
import { openSessions } from '@gongshi/service-kit/sessions'
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
  const { dataDir, redis } = theBoard()
  const { portalKey } = JSON.parse(readFileSync(`${dataDir}/house.json`, 'utf8')) as { portalKey: string }
  const cookie = sealedCookie({
    name: 'gongshi_session',
    secret: process.env.TEST_PORTAL_KEY ?? portalKey,
    secure: false,
    maxAgeS: 600,
  })
  const id = `test ${persona} ${Date.now()}`
  const sessions = openSessions(redis, { owner: 'portal' })
  await sessions.begin({ id, note: '', lifeS: 600 })
  sessions.close()
  const accessToken = await mintToken(persona, { dataDir, lifeS })
  return (await cookie.write({ id, accessToken, subject: persona })).split(';')[0]!
}

/** Gives the browser a session nobody sealed. */
export async function givesForgedSession(page: Page): Promise<void> {
  const value = 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..forged.session.cookie'
  await page.context().addCookies([{ name: 'gongshi_session', value, url: theBoard().url }])
}
