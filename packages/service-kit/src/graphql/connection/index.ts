export { type Connection, connectionOf } from './connection-of.ts'
export { decodeCursor, encodeCursor, type Keyset, notOfThisList } from './cursor.ts'
export { LONGEST_PAGE, pageSize } from './page-size.ts'
