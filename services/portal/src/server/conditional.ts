import { createHash } from 'node:crypto'

/** How a reader's own copy is told from what would be sent now. */
export type Kept = {
  /** What changes whenever the answer does: the body itself, or all that it will be made of. */
  mark: string
  isBody?: boolean
  /** The instant of the last change. */
  changedAt?: string | null
  /** The house's time: a change of these seconds may have a neighbour that is not to be seen yet. */
  now?: string | null
}

/** Longer than anything that changes the board may take between its instant and its commit. */
const SETTLES_MS = 10_000

/**
 * What was asked for, unless the reader has it already: then 304 and no body.
 *
 * The mark is the same however the answer is compressed, so it is a weak one. A date is compared as a mark is, for what left a list
 * makes it older (RFC 9110, 8.8 and 13.1).
 *
 * @param answer made only when it is sent
 */
export const conditional = (request: Request, kept: Kept, answer: () => Response): Response => {
  const marks = marksOf(kept)
  if (isKept(request.headers, marks))
    return new Response(null, { status: 304, headers: { ...marks, vary: 'Accept-Encoding' } })
  const response = answer()
  for (const [name, value] of Object.entries(marks)) response.headers.set(name, value)
  return response
}

type Marks = { etag?: string; 'last-modified'?: string }

/** No mark while the last change is too young for all of it to be seen; a body tells of itself whenever it was made. */
const marksOf = ({ mark, isBody = false, changedAt, now }: Kept): Marks => {
  const etag = `W/"${createHash('sha256').update(mark).digest('base64url').slice(0, 22)}"`
  const isSettled = changedAt && now ? Date.parse(now) - Date.parse(changedAt) >= SETTLES_MS : false
  return {
    ...(isBody || isSettled ? { etag } : {}),
    ...(changedAt && isSettled ? { 'last-modified': new Date(changedAt).toUTCString() } : {}),
  }
}

const isKept = (asked: Headers, { etag, 'last-modified': date }: Marks): boolean => {
  const marks = asked.get('if-none-match')
  if (marks === null) return date !== undefined && asked.get('if-modified-since') === date
  if (!etag) return false
  return marks.trim() === '*' || marks.split(',').some((one) => opaque(one) === opaque(etag))
}

const opaque = (mark: string): string => mark.trim().replace(/^W\//, '')
