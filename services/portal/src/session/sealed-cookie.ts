import { createHash } from 'node:crypto'
import { EncryptJWT, jwtDecrypt } from 'jose'

const keyOf = (secret: string) => createHash('sha256').update(secret).digest()

/**
 * A cookie whose content only the board can read or write: encrypted (A256GCM), HttpOnly, SameSite=Lax, with an end.
 *
 * @param maxAgeS how long it is good for, in seconds
 */
export const sealedCookie = <Content extends Record<string, unknown>>(cookie: {
  name: string
  secret: string
  secure: boolean
  maxAgeS: number
}) => {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${cookie.secure ? '; Secure' : ''}`
  return {
    /** What the request's cookie holds; null when there is none, or when it is not ours or too old. */
    async read(request: Request): Promise<Content | null> {
      const sealed = cookiesOf(request).get(cookie.name)
      if (!sealed) return null
      const opened = await jwtDecrypt(sealed, keyOf(cookie.secret)).catch(() => null)
      return (opened?.payload.content as Content | undefined) ?? null
    },
    async write(content: Content): Promise<string> {
      const sealed = await new EncryptJWT({ content })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(`${cookie.maxAgeS}s`)
        .encrypt(keyOf(cookie.secret))
      return `${cookie.name}=${sealed}; ${attributes}; Max-Age=${cookie.maxAgeS}`
    },
    clear: (): string => `${cookie.name}=; ${attributes}; Max-Age=0`,
  }
}

/** The cookies a request carries, by name. */
export const cookiesOf = (request: Request): Map<string, string> =>
  new Map(
    (request.headers.get('cookie') ?? '').split(/;\s*/).flatMap((pair) => {
      const at = pair.indexOf('=')
      return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)] as const] : []
    }),
  )
