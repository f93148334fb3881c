import { setTimeout as pause } from 'node:timers/promises'
import type { HouseUnderTest } from '../house/open-house.ts'

/** One way to take the house away from everybody, bounded in count and time. */
export type Attack = {
  /** What is done; the number is that of the case (docs/cases/attack.md). */
  name: string
  /** How many blows at least; more while the neighbour is still asking. */
  times: number
  /** So many blows a second, whether the last one is over or not; left out, the next waits for the last. */
  perSecond?: number
  prepare?: (house: HouseUnderTest) => Promise<unknown>
  /** @throws when the house lets it through or leaves it without an answer */
  blow: (house: HouseUnderTest, at: number) => Promise<unknown>
}

/**
 * Attacks until the neighbour has done.
 *
 * @returns what of it the house did not refuse, or did not answer
 */
export async function strike(
  house: HouseUnderTest,
  { times, perSecond, blow }: Attack,
  hasDone: () => boolean,
): Promise<string[]> {
  const wrong: string[] = []
  const under = new Set<Promise<unknown>>()
  for (let at = 0; at < times || !hasDone(); at += 1) {
    const blown: Promise<unknown> = blow(house, at)
      .catch((error: unknown) => wrong.push(`blow ${at}: ${error}`))
      .finally(() => under.delete(blown))
    under.add(blown)
    await (perSecond ? pause(1000 / perSecond) : blown)
  }
  await Promise.all(under)
  return wrong
}
