import { startSignIn } from '../../session/start-sign-in.ts'

/** Leaves for the issuer; afterwards the page named by `back` is shown. */
export const loader = ({ request }: { request: Request }) => {
  const { pathname, searchParams } = new URL(request.url)
  return startSignIn(searchParams.get('back') ?? `/${pathname.split('/')[1]}/desk`)
}

/** Nobody stays here; with a page of its own, a failure is told on one. */
export default function SignIn() {
  return null
}
