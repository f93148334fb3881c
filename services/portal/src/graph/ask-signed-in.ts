import { sessionOf } from '../session/known-sessions.ts'
import { askGraph, type GraphAnswer, type PersistedDocument } from './ask-graph.ts'
import { SignInNeeded } from './sign-in-needed.ts'

/**
 * Asks as whoever is signed in.
 *
 * @throws SignInNeeded when nobody is, or when the token is no longer good
 */
export const askSignedIn = async <Result, Variables>(
  request: Request,
  document: PersistedDocument<Result, Variables>,
  variables: Variables,
): Promise<GraphAnswer<Result>> => {
  const session = await sessionOf(request)
  if (!session) throw new SignInNeeded()
  return askGraph(document, variables, { token: session.accessToken })
}
