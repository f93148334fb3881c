import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import type { Column } from './column.ts'

/** DATE ↔ civil date in Asia/Shanghai. */
export const civilDate = (): Column<CivilDate> => ({
  type: 'date',
  transformer: {
    to: (on: CivilDate | null | undefined) => (on instanceof Temporal.PlainDate ? on.toString() : on),
    from: (row: string | null) => (row === null ? null : Temporal.PlainDate.from(row)),
  },
})
