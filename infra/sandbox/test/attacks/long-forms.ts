import { sendLongForm } from '@gongshi/testkit'
import type { Attack } from './attack.ts'

const doors = [
  { name: 'portal', path: '/zh/sign-out', type: 'multipart/form-data; boundary=x' },
  { name: 'portal', path: '/zh/sign-out', type: 'application/x-www-form-urlencoded' },
  { name: 'gateway', path: '/graphql', type: 'application/json' },
] as const

/** Three hundred megabytes at a time, with a length and without, at the doors that the world reaches. */
export const longForms: Attack = {
  name: 'forms of 300 MB, told beforehand and in chunks (attack 4)',
  times: 12,
  perSecond: 4,
  blow: async ({ ports }, at) => {
    const { name, path, type } = doors[at % doors.length]!
    const told = await sendLongForm({ port: ports[name], path, type, megabytes: 300, chunked: at % 2 === 1 })
    // whoever is hung up on while still sending may never hear why
    if (told && told !== 'HTTP/1.1 413') throw new Error(`${name} answered with ${told}`)
  },
}
