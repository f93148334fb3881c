import type { Notice } from './notice.ts'

export type Deadline = { of: Notice['id'] }
