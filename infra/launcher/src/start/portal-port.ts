import { isFree } from '@gongshi/sandbox'
import { Trouble } from '../../door/trouble.mjs'

const USUAL = 3000

/**
 * The portal's port: the one wanted, or 3000; a free one where 3000 is another program's, since whoever only named the
 * gateway's port is not to be stopped by that.
 *
 * @param wanted PORTAL_PORT
 * @returns undefined for any free port
 * @throws Trouble when the wanted one is taken
 */
export async function portalPort(
  wanted: number | undefined,
  say: (line: string) => void,
): Promise<number | undefined> {
  if (await isFree(wanted ?? USUAL)) return wanted ?? USUAL
  if (wanted)
    throw new Trouble(
      `Port ${wanted} is taken by another program: stop that one, or choose another port with \`PORTAL_PORT=${wanted + 1} npm start\`.`,
    )
  say(`port ${USUAL} is taken by another program: the portal takes another one (PORTAL_PORT names it)`)
  return undefined
}
