import { redirect } from 'react-router'
import { checkFormToken } from '../../session/form-token.ts'
import { sessionCookie } from '../../session/session.ts'

/** Only the form signs out; whoever types the address is led home. */
export const loader = ({ params }: { params: { lang?: string } }) =>
  redirect(`/${params.lang === 'en' ? 'en' : 'zh'}`)

/** Forgets the session. */
export const action = async ({ request, params }: { request: Request; params: { lang?: string } }) => {
  checkFormToken(request, await request.formData())
  return redirect(`/${params.lang === 'en' ? 'en' : 'zh'}`, {
    headers: { 'set-cookie': sessionCookie.clear() },
  })
}

/** Nobody stays here; with a page of its own, a refusal is told on one. */
export default function SignOut() {
  return null
}
