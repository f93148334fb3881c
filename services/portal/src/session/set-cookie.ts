import { stringifySetCookie } from 'cookie'

type OwnCookie = {
  name: string
  value: string
  /** Whether the board is reached by https: then the cookie is `__Host-…`, which no other host and no plain connection can set. */
  secure: boolean
  /** How long it is good for, in seconds; as long as the browser is open where left out. */
  maxAge?: number
}

/** A cookie of this board, as every one of them is set: for all of the board, out of reach of scripts, not sent along from elsewhere. */
export const setCookie = ({ name, value, secure, maxAge }: OwnCookie): string =>
  stringifySetCookie({
    name: hostCookie(name, secure),
    value,
    secure,
    maxAge,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
  })

/** A cookie's name; where the board is reached by https, with the prefix that binds it to this very host. */
export const hostCookie = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name)
