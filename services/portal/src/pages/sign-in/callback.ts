import { finishSignIn } from '../../session/finish-sign-in.ts'

/** Where the issuer sends people back to. */
export const loader = ({ request }: { request: Request }) => finishSignIn(request)
