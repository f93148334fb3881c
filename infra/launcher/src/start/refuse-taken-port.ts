import { isFree } from '@gongshi/sandbox'
import { Trouble } from '../../door/trouble.mjs'

/** @throws Trouble when another program listens on the gateway's port */
export async function refuseTakenPort(port: number): Promise<void> {
  if (await isFree(port)) return
  throw new Trouble(
    `Port ${port} is taken by another program: stop that one, or choose another port with \`PORT=${port + 1} npm start\`.`,
  )
}
