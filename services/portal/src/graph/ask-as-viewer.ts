import { sessionOf } from '../session/known-sessions.ts'
import { askGraph, type GraphAnswer, type PersistedDocument } from './ask-graph.ts'
import { SignInNeeded } from './sign-in-needed.ts'

/** Asks as whoever is signed in; a token that is no longer good makes the reader the public, never an error page. */
export const askAsViewer = async <Result, Variables>(
  request: Request,
  document: PersistedDocument<Result, Variables>,
  variables: Variables,
): Promise<GraphAnswer<Result>> => {
  // while nothing can tell whether the session goes on, the reader is the public
  const session = await sessionOf(request).catch(() => null)
  try {
    return await askGraph(document, variables, { token: session?.accessToken })
  } catch (failure) {
    if (failure instanceof SignInNeeded) return askGraph(document, variables)
    throw failure
  }
}
