import { createHash } from 'node:crypto'
import { rooms } from '@gongshi/events'
import { publicHalfOf } from '../src/seal/news-keys.ts'
import { newsSeal } from '../src/seal/news-seal.ts'

const keyOf = (room: string) => createHash('sha256').update(`test ${room}`).digest('hex')

/** The settings of a room whose seal every other test room knows. */
export const sealSettings = (room: string) => ({
  NEWS_KEY: keyOf(room),
  NEWS_PUBLIC_KEYS: rooms.map((name) => `${name}=${publicHalfOf(keyOf(name))}`).join(' '),
})

/** The seal of a test room. */
export function aSeal(room: string) {
  const { NEWS_KEY: key, NEWS_PUBLIC_KEYS: publicKeys } = sealSettings(room)
  return newsSeal({ room, key, publicKeys })
}
