import type { Column } from './column.ts'

/** CHAR(n). */
export const char = <Word extends string>(length: number): Column<Word> => ({ type: 'char', length })

/** VARCHAR(n). */
export const varchar = <Word extends string>(length: number): Column<Word> => ({ type: 'varchar', length })

/** TEXT. */
export const text = <Word extends string>(): Column<Word> => ({ type: 'text' })

/** MEDIUMTEXT. */
export const mediumtext = <Word extends string>(): Column<Word> => ({ type: 'mediumtext' })

/** TINYINT, SMALLINT, INT. */
export const tinyint = (): Column<number> => ({ type: 'tinyint' })
export const smallint = (): Column<number> => ({ type: 'smallint' })
export const int = (): Column<number> => ({ type: 'int' })

/** BOOLEAN. */
export const flag = (): Column<boolean> => ({
  type: 'boolean',
  transformer: {
    to: (value: boolean | null | undefined) => (typeof value === 'boolean' ? Number(value) : value),
    from: (cell: number | boolean | null) => (cell === null ? null : Boolean(cell)),
  },
})
