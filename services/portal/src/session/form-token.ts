import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { portalConfig } from '../config.ts'
import { cookiesOf } from './cookies-of.ts'
import { formTokenField } from './form-token-field.ts'
import { masked, unmasked } from './masked.ts'
import { purposeKey } from './purpose-key.ts'
import { hostCookie } from './sealed-cookie.ts'

const isSecure = () => portalConfig().PUBLIC_URL.startsWith('https:')
const nameOf = () => hostCookie('gongshi_form', isSecure())

const tokenOf = (browser: string): Buffer =>
  createHmac('sha256', purposeKey(portalConfig().PORTAL_KEY, 'form')).update(browser).digest()

/**
 * The token every form carries, bound to this browser by an HttpOnly cookie.
 *
 * @returns the token, and the cookie to set when the browser has none yet
 */
export const formToken = (request: Request): { token: string; setCookie?: string } => {
  const known = cookiesOf(request).get(nameOf())
  if (known) return { token: masked(tokenOf(known)) }
  const browser = randomBytes(24).toString('base64url')
  const secure = isSecure() ? '; Secure' : ''
  return {
    token: masked(tokenOf(browser)),
    setCookie: `${nameOf()}=${browser}; Path=/; HttpOnly; SameSite=Lax${secure}`,
  }
}

/** Refuses (403) a form that was not drawn by this board for this browser. */
export const checkFormToken = (request: Request, form: FormData): void => {
  const browser = cookiesOf(request).get(nameOf())
  const sent = unmasked(String(form.get(formTokenField) ?? ''))
  const wanted = browser ? tokenOf(browser) : Buffer.alloc(0)
  const origin = request.headers.get('origin')
  const foreign = origin !== null && origin !== new URL(portalConfig().PUBLIC_URL).origin
  if (foreign || !browser || sent.length !== wanted.length || !timingSafeEqual(sent, wanted))
    throw new Response('', { status: 403 })
}
