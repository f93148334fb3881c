/** Where the newest version of a project's notice stands, as far as the catalogue needs to know. */
export type NoticePhase = 'OPEN' | 'CLOSED' | 'WITHDRAWN'

/** How often a service item is used: notices public now, and notices that ran their full time. */
export type NoticeUsage = { open: number; closed: number }

/** An item nobody has given notice of. */
export const UNUSED: NoticeUsage = { open: 0, closed: 0 }
