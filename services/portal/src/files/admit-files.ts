import { Refused } from '../server/refused.ts'
import { readFormToken } from '../session/form-token.ts'
import { sessionOf } from '../session/known-sessions.ts'

/**
 * Whose files they are: nobody's files are passed on for a form that this board did not draw for this browser. One of our own that stood
 * open for too long, or whose browser forgot its cookie, loses its files and keeps its words.
 */
export const admitFiles = async (head: Request, fields: FormData) => {
  const { isOfBrowser, isFromHere } = await readFormToken(head, fields)
  if (!isOfBrowser && !isFromHere) throw new Refused(403, 'This form was not drawn for this browser.')
  const session = await sessionOf(head).catch(() => null)
  return { isTaken: isOfBrowser, token: session?.accessToken }
}
