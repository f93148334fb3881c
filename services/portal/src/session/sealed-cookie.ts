import { cookiesOf } from './cookies-of.ts'
import { purposeKey } from './purpose-key.ts'
import { seal, unseal } from './seal.ts'
import { hostCookie, setCookie } from './set-cookie.ts'

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
  const key = () => purposeKey(cookie.sealedBy().secret, `cookie ${cookie.name}`)
  const set = (value: string, maxAge: number) =>
    setCookie({ name: cookie.name, value, secure: isSecure(), maxAge })
  return {
    /** What the request's cookie holds; null when there is none, or when it is not ours or too old. */
    async read(request: Pick<Request, 'headers'>): Promise<Content | null> {
      const sealed = cookiesOf(request)[hostCookie(cookie.name, isSecure())]
      return sealed ? unseal<Content>(key(), sealed) : null
    },
    async write(content: Content): Promise<string> {
      return set(await seal(key(), content, cookie.maxAgeS), cookie.maxAgeS)
    },
    clear: (): string => set('', 0),
  }
}
