import { sayRaw } from '@gongshi/testkit'
import type { Attack } from './attack.ts'
import { ATTACKED } from './under-attack.ts'

const RAW = Buffer.from('GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')

/** The request that ended the portal, at every door of the house. */
export const odd: Attack = {
  name: 'GET // at every door (attack 1)',
  times: 20,
  perSecond: 5,
  blow: async ({ ports }) => {
    const doors = ATTACKED.flatMap((name) => [name, name])
    const told = await Promise.all(doors.map((name) => sayRaw(ports[name], RAW, 5_000)))
    const wrong = told.filter(([status = 0]) => status < 400 || status >= 500)
    if (wrong.length > 0) throw new Error(`answered with ${JSON.stringify(wrong)}`)
  },
}
