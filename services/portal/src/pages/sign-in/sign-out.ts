import { redirect } from 'react-router'
import { checkFormToken } from '../../session/form-token.ts'
import { sessionCookie } from '../../session/session.ts'

/** Forgets the session. */
export const action = async ({ request, params }: { request: Request; params: { lang?: string } }) => {
  checkFormToken(request, await request.formData())
  return redirect(`/${params.lang === 'en' ? 'en' : 'zh'}`, {
    headers: { 'set-cookie': sessionCookie.clear() },
  })
}
