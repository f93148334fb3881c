import { data, redirect } from 'react-router'
import { askGraph } from '../../graph/ask-graph.ts'
import { MoveClockDocument } from '../../graph/documents.generated/graphql.ts'
import { hasLostToken } from '../../session/form-token.ts'
import { localPath } from '../../session/local-path.ts'

/** Only the banner's form moves the clock; whoever types the address is led home. */
export const loader = ({ params }: { params: { lang?: string } }) =>
  redirect(`/${params.lang === 'en' ? 'en' : 'zh'}`)

/** Nobody stays here; with a page of its own, a refusal is told on one. */
export default function SandboxClock() {
  return null
}

/** Moves the sandbox's clock (Beijing time as typed), then shows the page one came from. */
export const action = async ({ request }: { request: Request }) => {
  const form = await request.formData()
  const typed = String(form.get('to') ?? '')
  const back = localPath(String(form.get('back') ?? '/zh'))
  if (await hasLostToken(request, form)) throw data({ lost: { typed, back } }, { status: 403 })
  const to = form.get('real') || !typed ? null : new Date(`${typed}+08:00`)
  if (to && Number.isNaN(to.getTime())) throw new Response('', { status: 400 })
  await askGraph(MoveClockDocument, { input: { to: to?.toISOString() ?? null } })
  return redirect(back)
}
