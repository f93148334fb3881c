import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import type { EntitySchemaColumnOptions } from 'typeorm'

/** DATE ↔ civil date in Asia/Shanghai. */
export function civilDateColumn(options: Partial<EntitySchemaColumnOptions> = {}): EntitySchemaColumnOptions {
  return {
    type: 'date',
    ...options,
    transformer: {
      to: (on: CivilDate | null | undefined) => (on instanceof Temporal.PlainDate ? on.toString() : on),
      from: (row: string | null) => (row === null ? null : Temporal.PlainDate.from(row)),
    },
  }
}
