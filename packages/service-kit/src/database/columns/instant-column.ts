import { type Instant, Temporal } from '@gongshi/domain-kit'
import type { Column } from './column.ts'

/** DATETIME(3) ↔ Instant; UTC, whole milliseconds. */
export const instant = (): Column<Instant> => ({
  type: 'datetime',
  precision: 3,
  transformer: { to: toRow, from: fromRow },
})

/** What the driver is given. */
export function toRow(instant: Instant | null | undefined): Date | null | undefined {
  return instant instanceof Temporal.Instant ? new Date(instant.epochMilliseconds) : instant
}

/** What the driver gave. */
export function fromRow(row: Date | string | null): Instant | null {
  return row === null ? null : Temporal.Instant.fromEpochMilliseconds(new Date(row).getTime())
}
