import type { Column } from './column.ts'

/** BIGINT ↔ whole fen, a safe integer. */
export const fen = (): Column<number> => ({
  type: 'bigint',
  transformer: {
    to: (value: number | null | undefined) => value,
    from: (row: string | number | null) => (row === null ? null : Number(row)),
  },
})
