import { redirect } from 'react-router'
import { checkFormToken } from '../../session/form-token.ts'
import { endSession } from '../../session/known-sessions.ts'
import { leaveIssuerAddress } from '../../session/leave-issuer.ts'
import { sessionCookie } from '../../session/session.ts'

/** Only the form signs out; whoever types the address is led home. */
export const loader = ({ params }: { params: { lang?: string } }) =>
  redirect(`/${params.lang === 'en' ? 'en' : 'zh'}`)

/** Ends the session for good, here and at the issuer; a copy of the cookie is worth nothing afterwards. */
export const action = async ({ request, params }: { request: Request; params: { lang?: string } }) => {
  await checkFormToken(request, await request.formData())
  const idToken = await endSession(request)
  const home = `/${params.lang === 'en' ? 'en' : 'zh'}`
  return redirect((await leaveIssuerAddress(idToken)) ?? home, {
    headers: { 'set-cookie': sessionCookie.clear() },
  })
}

/** Nobody stays here; with a page of its own, a refusal is told on one. */
export default function SignOut() {
  return null
}
