import { redirect } from 'react-router'
import { signInAddress } from '../session/sign-in-address.ts'
import type { GraphAnswer, PersistedDocument } from './ask-graph.ts'
import { askSignedIn } from './ask-signed-in.ts'
import { SignInNeeded } from './sign-in-needed.ts'

/** Asks as the signed-in clerk for a page; nobody signed in, or a token no longer good, leads to sign-in and back here. */
export const askAsClerk = async <Result, Variables>(
  request: Request,
  document: PersistedDocument<Result, Variables>,
  variables: Variables,
): Promise<GraphAnswer<Result>> => {
  try {
    return await askSignedIn(request, document, variables)
  } catch (failure) {
    const { pathname, search } = new URL(request.url)
    if (failure instanceof SignInNeeded) throw redirect(signInAddress(`${pathname}${search}`))
    throw failure
  }
}
