import type { EntitySchemaColumnOptions } from 'typeorm'

/** BIGINT ↔ whole fen, a safe integer. */
export function fenColumn(options: Partial<EntitySchemaColumnOptions> = {}): EntitySchemaColumnOptions {
  return {
    type: 'bigint',
    ...options,
    transformer: {
      to: (fen: number | null | undefined) => fen,
      from: (row: string | number | null) => (row === null ? null : Number(row)),
    },
  }
}
