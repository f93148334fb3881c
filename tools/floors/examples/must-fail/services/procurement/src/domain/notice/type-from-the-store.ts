import type { Notices } from '../../store/notices.ts'

export type Held = Notices
