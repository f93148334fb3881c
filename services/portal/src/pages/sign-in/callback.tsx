import type { LinksFunction } from 'react-router'
import { finishSignIn } from '../../session/finish-sign-in.ts'
import stylesheet from '../../styles/board.css?url'

export { SignInOver as ErrorBoundary } from './sign-in-over.tsx'
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }]

/** Where the issuer sends people back to. */
export const loader = ({ request }: { request: Request }) => finishSignIn(request)

/** Nobody stays here: it leads on, or says that the sign-in is over. */
export default function Callback() {
  return null
}
