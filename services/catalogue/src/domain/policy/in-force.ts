import { type CivilDate, Temporal } from '@gongshi/domain-kit'

type Dated = { effectiveFrom: CivilDate; effectiveTo: CivilDate | null }

/** Whether a row is in force on a day; its first and last days count. */
export function isInForce({ effectiveFrom, effectiveTo }: Dated, on: CivilDate): boolean {
  const begun = Temporal.PlainDate.compare(effectiveFrom, on) <= 0
  return begun && (effectiveTo === null || Temporal.PlainDate.compare(on, effectiveTo) <= 0)
}

/**
 * The rows in force on a day, one a key: where two overlap, the one that entered into force later.
 *
 * @source domain specification 3.6
 */
export function inForceOn<T extends Dated & { key: string }>(rows: readonly T[], on: CivilDate): T[] {
  const chosen = new Map<string, T>()
  for (const row of rows) {
    const other = chosen.get(row.key)
    const later = !other || Temporal.PlainDate.compare(row.effectiveFrom, other.effectiveFrom) > 0
    if (later && isInForce(row, on)) chosen.set(row.key, row)
  }
  return [...chosen.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}
