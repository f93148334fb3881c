export * from './civil-date-column.ts'
export * from './fen-column.ts'
export * from './id-column.ts'
export { fromRow as instantFromRow, instantColumn, toRow as instantToRow } from './instant-column.ts'
