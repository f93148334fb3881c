import { dayOf, daysAfter } from './day-of.ts'
import type { Served } from './members-of.ts'

/** Nothing goes sooner after it was deprecated (product.md 6.5). */
const DAYS_OF_NOTICE = 180

/**
 * Whoever deprecates names the day after which it may be gone, and leaves 180 days until then; a day once named may be
 * put off, and not brought forward.
 */
export function checkDeprecations(before: Served, after: Served, today: string): string[] {
  const soonest = daysAfter(today, DAYS_OF_NOTICE)
  return [...after.values()].flatMap(({ coordinate, reason }) => {
    if (reason == null) return []
    const day = dayOf(reason)
    if (day === undefined) return [`deprecated: ${coordinate} names no day (YYYY-MM-DD) until which it stays`]
    const told = dayOf(before.get(coordinate)?.reason ?? '')
    if (day >= soonest || (told !== undefined && day >= told)) return []
    return [
      `deprecated: ${coordinate} stays until ${day}; the soonest is ${told && told < soonest ? told : soonest}`,
    ]
  })
}
