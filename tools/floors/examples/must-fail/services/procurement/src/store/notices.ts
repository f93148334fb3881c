export type Notices = import('../commands/close-notice.ts').Closed

export const later = () => import('../jobs/close-notice.ts')
