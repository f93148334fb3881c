import type { AdvanceNotice } from './notice.ts'

export const close = (notice: AdvanceNotice) => ({ ...notice, state: 'CLOSED' })
