import type { Place } from '../queues/place.ts'

/** Where a room hears the news. */
export const newsAt = (room: string): Place => ({ room, queue: 'news' })

/** Where a room learns that its news were applied. */
export const acksAt = (room: string): Place => ({ room, queue: 'news-acks' })
