export { connectionOf } from './connection-of.ts'
export { decodeCursor, encodeCursor, type Keyset, notOfThisList } from './cursor.ts'
export { instantInCursor } from './instant-in-cursor.ts'
export { pageSize } from './page-size.ts'
