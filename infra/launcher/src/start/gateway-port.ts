import { Trouble } from '../../door/trouble.mjs'
import { isFree } from '../processes/free-port.ts'
import { portIn } from './port-in.ts'

/**
 * The gateway's port: PORT, or 4000.
 *
 * @throws Trouble when PORT is no port
 */
export function gatewayPort(env: NodeJS.ProcessEnv): number {
  return portIn(env, 'PORT') ?? 4000
}

/** @throws Trouble when another program listens there */
export async function refuseTakenPort(port: number): Promise<void> {
  if (await isFree(port)) return
  throw new Trouble(
    `Port ${port} is taken by another program: stop that one, or choose another port with \`PORT=${port + 1} npm start\`.`,
  )
}
