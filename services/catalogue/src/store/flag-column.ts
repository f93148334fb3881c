import type { EntitySchemaColumnOptions } from 'typeorm'

/** BOOLEAN ↔ true, false, or null for a column that may say nothing. */
export function flagColumn(options: Partial<EntitySchemaColumnOptions> = {}): EntitySchemaColumnOptions {
  return {
    type: 'boolean',
    ...options,
    transformer: {
      to: (value: boolean | null) => (value === null ? null : Number(value)),
      from: (row: number | boolean | null) => (row === null ? null : Boolean(row)),
    },
  }
}
