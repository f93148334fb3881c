import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { portalConfig } from '../config.ts'
import { cookiesOf } from './cookies-of.ts'
import { formTokenField } from './form-token-field.ts'
import { masked, unmasked } from './masked.ts'
import { purposeKey } from './purpose-key.ts'
import { seal, unseal } from './seal.ts'
import { sessionCookie } from './session.ts'
import { hostCookie, setCookie } from './set-cookie.ts'

/** How long a form tells for whom it was drawn: a page may stand open longer than a session. */
const drawnForS = 24 * 3_600

const isSecure = () => portalConfig().PUBLIC_URL.startsWith('https:')
const NAME = 'gongshi_form'
const formCookieOf = (request: Request) => cookiesOf(request)[hostCookie(NAME, isSecure())]
const key = (purpose: string) => purposeKey(portalConfig().PORTAL_KEY, purpose)

const tokenOf = (browser: string): Buffer => createHmac('sha256', key('form')).update(browser).digest()

/**
 * The token every form carries: bound to this browser by an HttpOnly cookie, and telling the board for whom it was drawn.
 *
 * @returns the token, and the cookie to set when the browser has none yet
 */
export const formToken = async (request: Request): Promise<{ token: string; setCookie?: string }> => {
  const subject = (await sessionCookie.read(request))?.subject
  const drawnFor = subject ? `.${await seal(key('drawn for'), subject, drawnForS)}` : ''
  const known = formCookieOf(request)
  if (known) return { token: `${masked(tokenOf(known))}${drawnFor}` }
  const browser = randomBytes(24).toString('base64url')
  return {
    token: `${masked(tokenOf(browser))}${drawnFor}`,
    setCookie: setCookie({ name: NAME, value: browser, secure: isSecure() }),
  }
}

/**
 * What the token of a form says.
 *
 * @returns whether this board drew it for this browser, whether it came from a page of this board, and for whom it was drawn
 */
export const readFormToken = async (request: Request, form: FormData) => {
  const [browsers = '', ...rest] = String(form.get(formTokenField) ?? '').split('.')
  const origin = request.headers.get('origin')
  const own = new URL(portalConfig().PUBLIC_URL).origin
  return {
    isOfBrowser: (origin === null || origin === own) && isTokenOf(browsers, formCookieOf(request)),
    isFromHere: origin === own,
    drawnFor: (await unseal<string>(key('drawn for'), rest.join('.'))) ?? undefined,
  }
}

/**
 * Whether a form came from a page of this board and has lost the token it was drawn with, as when the browser was told to
 * forget: nothing may be done for it, and what was typed may be shown again to whoever typed it.
 *
 * @throws Response 403 for a form of another place: it is shown nothing
 */
export const hasLostToken = async (request: Request, form: FormData): Promise<boolean> => {
  const { isOfBrowser, isFromHere } = await readFormToken(request, form)
  if (!isOfBrowser && !isFromHere) throw new Response('', { status: 403 })
  return !isOfBrowser
}

/** Refuses (403) a form that was not drawn by this board for this browser. */
export const checkFormToken = async (request: Request, form: FormData): Promise<void> => {
  if (!(await readFormToken(request, form)).isOfBrowser) throw new Response('', { status: 403 })
}

const isTokenOf = (sent: string, browser: string | undefined): boolean => {
  const token = unmasked(sent)
  const wanted = browser ? tokenOf(browser) : Buffer.alloc(0)
  return browser !== undefined && token.length === wanted.length && timingSafeEqual(token, wanted)
}
