import { Unauthenticated } from './identity-errors.ts'

/**
 * The bearer token of an `Authorization` header; undefined when there is no such header, which is the public.
 *
 * @throws Unauthenticated when the header is there but holds no bearer token
 */
export function bearerOf(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined
  const token = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(authorization.trim())?.[1]
  if (!token) throw new Unauthenticated('the Authorization header holds no bearer token')
  return token
}
