import { parseCookie } from 'cookie'

/** The cookies a request carries, by name. */
export const cookiesOf = (request: Pick<Request, 'headers'>) =>
  parseCookie(request.headers.get('cookie') ?? '')
