import type { HouseUnderTest } from './open-house.ts'
import { until } from './until.ts'

/**
 * The procurement room has looked at its timers twice more, and so once from beginning to end since this call: what was due has
 * been done, and what has not been done by now was not due.
 */
export async function timersLooked(house: HouseUnderTest): Promise<void> {
  for (const _look of ['begun before', 'begun since']) {
    const before = await lastLookOf(house)
    await until(
      () => lastLookOf(house),
      (last) => last !== before,
    )
  }
}

async function lastLookOf({ ports }: HouseUnderTest): Promise<string | undefined> {
  const answer = await fetch(`http://127.0.0.1:${ports.procurement}/readyz`)
  const told = (await answer.json()) as { 'publication-timers'?: { lastScanAt?: string } }
  return told['publication-timers']?.lastScanAt
}
