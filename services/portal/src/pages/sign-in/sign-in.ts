import { startSignIn } from '../../session/start-sign-in.ts'

/** Leaves for the issuer, which asks anew who one is where `as=another`; afterwards the page named by `back` is shown. */
export const loader = ({ request }: { request: Request }) => {
  const { pathname, searchParams } = new URL(request.url)
  const back = searchParams.get('back') ?? `/${pathname.split('/')[1]}/desk`
  return startSignIn(back, searchParams.get('as') === 'another' ? { prompt: 'login' } : {})
}

/** Nobody stays here; with a page of its own, a failure is told on one. */
export default function SignIn() {
  return null
}
