import { mostMemoryDuring } from '@gongshi/testkit'
import type { HouseUnderTest } from '../house/open-house.ts'
import { type Attack, strike } from './attack.ts'
import { type Neighbour, neighbour } from './neighbour.ts'

/** The processes whose memory is looked at: those that the house's own people do not start anew. */
export const ATTACKED = [
  'organizations',
  'catalogue',
  'procurement',
  'compliance',
  'gateway',
  'portal',
] as const

export type UnderAttack = Neighbour & {
  /** The most memory each process held meanwhile, in MiB. */
  most: Record<string, number>
  /** What of the attack was let through or left without an answer. */
  wrong: string[]
}

/** The processes of a house by name. */
export const pidsOf = ({ processes }: HouseUnderTest): Record<string, number> =>
  Object.fromEntries(ATTACKED.map((name) => [name, processes[name].pid]))

/** A neighbour's hundred calls while the house is attacked. */
export async function underAttack(house: HouseUnderTest, attack: Attack): Promise<UnderAttack> {
  await attack.prepare?.(house)
  let told: Neighbour | undefined
  let wrong: string[] = []
  const most = await mostMemoryDuring(
    () => pidsOf(house),
    async () => {
      const attacking = strike(house, attack, () => told !== undefined)
      told = await neighbour(house)
      wrong = await attacking
    },
  )
  return { ...told!, most, wrong }
}
