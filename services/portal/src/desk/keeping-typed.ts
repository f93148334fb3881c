import { data, redirect } from 'react-router'
import { GraphAway } from '../graph/graph-away.ts'
import { SignInNeeded } from '../graph/sign-in-needed.ts'
import { readFormToken } from '../session/form-token.ts'
import { keepForm } from '../session/kept-form.ts'
import { sessionOf } from '../session/known-sessions.ts'
import { signInAddress } from '../session/sign-in-address.ts'
import { tellAt } from '../session/told.ts'
import { inBoth } from '../text/in-both.ts'
import { isolate } from '../text/isolate.ts'
import { voice } from '../text/text.ts'
import { keptText } from './kept-text.ts'

/**
 * Does what a form asks for, unless it cannot be known to be the clerk's own: then nothing is done, and what was typed waits
 * for its person behind the sign-in.
 *
 * @throws Response 403 for a form this board did not draw; with the way back, 503 when the graph does not answer and 400 when it
 *   cannot read what was sent
 */
export const keepingTyped = async <Answer>(
  request: Request,
  form: FormData,
  act: () => Promise<Answer | Response>,
): Promise<Answer | Response> => {
  const { isOfBrowser, isFromHere, drawnFor } = await readFormToken(request, form)
  const isExpired = !isOfBrowser && isFromHere && drawnFor !== undefined
  if (!isOfBrowser && !isExpired) throw new Response('', { status: 403 })
  const session = await sessionOf(request)
  if (!session) return keepForSignIn(request, form, drawnFor)
  if (drawnFor !== undefined && drawnFor !== session.subject)
    return keepForOther(request, form, { drawnFor, reader: session.subject })
  if (isExpired) return redirect(await keepForm(request, form, session.subject), 303)
  try {
    return await act()
  } catch (failure) {
    if (failure instanceof SignInNeeded) return keepForSignIn(request, form, drawnFor)
    if (failure instanceof GraphAway) throw await away(request, form, failure, session)
    throw failure
  }
}

const keepForSignIn = async (request: Request, form: FormData, drawnFor: string | undefined) => {
  const back = drawnFor ? await keepForm(request, form, drawnFor) : new URL(request.url).pathname
  return redirect(signInAddress(back), 303)
}

/** Somebody else has signed in since the form was drawn: what one typed is not sent in the name of another. */
const keepForOther = async (
  request: Request,
  form: FormData,
  { drawnFor, reader }: { drawnFor: string; reader: string },
) => {
  const { pathname } = new URL(request.url)
  const back = await keepForm(request, form, drawnFor)
  const names = { drawnFor: isolate(drawnFor), reader: isolate(reader) }
  await tellAt(request, pathname, {
    text: inBoth((language) => voice(language, keptText)('other', names)),
    link: {
      address: signInAddress(back, 'ANOTHER'),
      text: inBoth((language) => voice(language, keptText)('signInAs', names)),
    },
  })
  return redirect(`${pathname}#told`, 303)
}

const away = async (request: Request, form: FormData, failure: GraphAway, session: { subject: string }) => {
  const kept = await keepForm(request, form, session.subject).catch(() => undefined)
  return data({ kept }, { status: failure.status, headers: failure.headers })
}
