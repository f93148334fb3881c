import type { aNotice } from '../../test/a-notice.ts'

export { main } from '../main.ts'
export type Closed = typeof aNotice
