import { Refused } from './refused.ts'

/** Longer than any address of the board, filters and all. */
const mostCharacters = 8_192
const controls = /%(?:[01][0-9a-f]|7f)/i

/** Where a request is for: a path that begins with one stroke, and a query with its question mark or none. */
export type Target = { pathname: string; search: string }

/**
 * The target of a request line, read by hand: whatever stands there is answered or refused, and nothing throws but this.
 *
 * A whole address (as proxies are asked) gives its path; another form, a second stroke, a control character or a
 * percent sign without its two digits is no address of the board.
 *
 * @throws Refused 400, 414
 */
export const targetOf = (line = '/'): Target => {
  if (line.length > mostCharacters) throw new Refused(414, 'The address is too long.')
  const path = /^https?:\/\/[^/?#]+(?=[/?#]|$)(.*)$/i.exec(line)?.[1] ?? line
  const [before = ''] = path.split('#')
  const at = before.indexOf('?')
  const pathname = (at < 0 ? before : before.slice(0, at)) || (path === line ? '' : '/')
  const search = at < 0 ? '' : before.slice(at)
  if (!isPath(pathname) || !URL.canParse(`http://board${pathname}${search}`))
    throw new Refused(400, 'This is not an address.')
  return { pathname, search }
}

const isPath = (pathname: string): boolean =>
  /^\/(?![/\\])[!-~]*$/.test(pathname) && !controls.test(pathname) && isDecodable(pathname)

const isDecodable = (pathname: string): boolean => {
  try {
    return decodeURIComponent(pathname).length > 0
  } catch {
    return false
  }
}
