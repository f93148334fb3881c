import { residentMib } from '@gongshi/testkit'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { attacks } from './attacks/attacks.ts'
import { ordinaryWork } from './attacks/ordinary-work.ts'
import { pidsOf, underAttack } from './attacks/under-attack.ts'
import { houseUnderTest } from './house/house-under-test.ts'

/**
 * The attacks that took the house away from everybody, bounded in count and time, with the rates of `npm start`. Attacker
 * and neighbours are behind one address here, as in an office: what one uses up of what is dear must not refuse what is
 * cheap. Memory is looked at all the while, not only afterwards.
 */
const house = houseUnderTest({ portal: true, env: { RATE_WRITES: '100' } })

const MOST = 1.5

let rest: Record<string, number>
beforeAll(async () => {
  await ordinaryWork(house())
  const pids = Object.entries(pidsOf(house()))
  rest = Object.fromEntries(pids.map(([name, pid]) => [name, residentMib(pid)]))
}, 120_000)

describe('while it is attacked, at least 95 of 100 calls of a neighbour are answered, and no process ever grows by half', () => {
  test.each(attacks.map((attack) => [attack.name, attack] as const))(
    '%s',
    async (_name, attack) => {
      const { answered, most, wrong } = await underAttack(house(), attack)
      const grown = Object.entries(most).map(([name, mib]) => [name, mib / rest[name]!] as const)
      expect(answered).toBeGreaterThanOrEqual(95)
      expect(grown.filter(([, times]) => times > MOST)).toEqual([])
      expect(wrong).toEqual([])
    },
    240_000,
  )
})
