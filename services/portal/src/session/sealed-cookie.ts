import { cookiesOf } from './cookies-of.ts'
import { purposeKey } from './purpose-key.ts'
import { seal, unseal } from './seal.ts'

/** The secret keys are made of, and whether the board is reached by https: then a cookie is `__Host-…`, which no other host can set. */
export type SealedBy = { secret: string; secure: boolean }

/**
 * A cookie whose content only the board can read or write: encrypted (A256GCM) with a key of its own, HttpOnly,
 * SameSite=Lax, with an end.
 *
 * @param sealedBy asked when the cookie is used, not when it is imported: a wrong setting is told by the process's first
 *   line, not by a stack trace
 * @param maxAgeS how long it is good for, in seconds
 */
export const sealedCookie = <Content extends Record<string, unknown>>(cookie: {
  name: string
  sealedBy: () => SealedBy
  maxAgeS: number
}) => {
  const isSecure = () => cookie.sealedBy().secure
  const name = () => hostCookie(cookie.name, isSecure())
  const key = () => purposeKey(cookie.sealedBy().secret, `cookie ${cookie.name}`)
  const attributes = () => `Path=/; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}`
  return {
    /** What the request's cookie holds; null when there is none, or when it is not ours or too old. */
    async read(request: Pick<Request, 'headers'>): Promise<Content | null> {
      const sealed = cookiesOf(request).get(name())
      return sealed ? unseal<Content>(key(), sealed) : null
    },
    async write(content: Content): Promise<string> {
      return `${name()}=${await seal(key(), content, cookie.maxAgeS)}; ${attributes()}; Max-Age=${cookie.maxAgeS}`
    },
    clear: (): string => `${name()}=; ${attributes()}; Max-Age=0`,
  }
}

/** A cookie's name; where the board is reached by https, with the prefix that binds it to this very host. */
export const hostCookie = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name)
