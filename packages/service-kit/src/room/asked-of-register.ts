import { functionsFrom } from '../identity/register.ts'
import { askRoom } from '../neighbours/ask-room.ts'
import { waits } from '../waits/index.ts'

type Asking = { settings: { ORGANIZATIONS_URL: string; ORGANIZATIONS_KEY: string } }

/** Which functions an agency has is asked of the organizations room, for every room but that one. */
export const askedOfRegister = ({ settings: { ORGANIZATIONS_URL: url, ORGANIZATIONS_KEY: key } }: Asking) =>
  functionsFrom(askRoom({ url, key, name: 'organizations', deadlineMs: waits.register.ms }))
