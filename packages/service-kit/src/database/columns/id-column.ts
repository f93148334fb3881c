import type { Column } from './column.ts'

/** CHAR(36), made in the application (UUIDv7), compared byte by byte. */
export const id = (): Column<string> => ({ type: 'char', length: 36 })
