import { Trouble } from '../../door/trouble.mjs'
import { isFree } from '../processes/free-port.ts'

/**
 * The gateway's port: PORT, or 4000.
 *
 * @throws Trouble when PORT is no port
 */
export function gatewayPort(env: NodeJS.ProcessEnv): number {
  const port = Number(env.PORT || 4000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Trouble(`PORT is "${env.PORT}": a whole number from 1 to 65535 is needed.`)
  return port
}

/** @throws Trouble when another program listens there */
export async function refuseTakenPort(port: number): Promise<void> {
  if (await isFree(port)) return
  throw new Trouble(
    `Port ${port} is taken by another program: stop that one, or choose another port with \`PORT=${port + 1} npm start\`.`,
  )
}
