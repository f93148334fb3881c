import {
  type Attack,
  attacks,
  closeHouse,
  neighbour,
  openHouse,
  ordinaryWork,
  underAttack,
} from '@gongshi/sandbox/test'
import { median } from './quantile.ts'
import type { BenchServers } from './servers.ts'

export type AttackFigure = { name: string; restMs: number; attackedMs: number; answered: number }

/** What each attack costs a neighbour: the median of a hundred calls while it goes on, beside that just before it. */
export async function attackSection(
  { mysqlUrl, redisUrl }: BenchServers,
  say: (line: string) => void,
  which: readonly Attack[] = attacks,
): Promise<AttackFigure[]> {
  const house = await openHouse({ mysqlUrl, redisUrl, portal: true, env: RATES })
  try {
    await ordinaryWork(house)
    const figures: AttackFigure[] = []
    for (const attack of which) {
      say(`attack: ${attack.name}`)
      const restMs = median((await neighbour(house)).ms)
      const { ms, answered } = await underAttack(house, attack)
      figures.push({ name: attack.name, restMs, attackedMs: median(ms), answered })
    }
    return figures
  } finally {
    await closeHouse(house)
  }
}

/** As `npm start` has them: what an attacker is refused is part of what is measured. */
const RATES = { RATE_WRITES: '100' }
