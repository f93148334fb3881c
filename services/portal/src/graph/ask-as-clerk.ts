import { redirect } from 'react-router'
import { sessionOf } from '../session/known-sessions.ts'
import { askGraph, type GraphAnswer, type PersistedDocument } from './ask-graph.ts'
import { SignInNeeded } from './sign-in-needed.ts'

/** Asks as the signed-in clerk; nobody signed in, or a token no longer good, leads to sign-in and back here. */
export const askAsClerk = async <Result, Variables>(
  request: Request,
  document: PersistedDocument<Result, Variables>,
  variables: Variables,
): Promise<GraphAnswer<Result>> => {
  const session = await sessionOf(request)
  try {
    if (!session) throw new SignInNeeded()
    return await askGraph(document, variables, { token: session.accessToken })
  } catch (failure) {
    if (failure instanceof SignInNeeded) throw redirect(signInAddress(request))
    throw failure
  }
}

const signInAddress = (request: Request): string => {
  const { pathname, search } = new URL(request.url)
  const back = request.method === 'GET' ? `${pathname}${search}` : pathname
  const language = pathname.startsWith('/en') ? 'en' : 'zh'
  return `/${language}/sign-in?${new URLSearchParams({ back })}`
}
