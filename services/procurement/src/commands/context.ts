import type { Actor, Instant } from '@gongshi/domain-kit'
import type { Means as RoomMeans, UploadRules } from '@gongshi/service-kit'
import type { UploadPurpose } from '../domain/file/uploads.ts'
import type { Neighbours } from '../neighbours/neighbours.ts'
import type { Store } from '../store/store.ts'

export type { Neighbours }

import type { Loaders } from './loaders.ts'

/** What the process has, whoever asks. */
export type Means = RoomMeans<Store> & Own

/** What this room has beyond every other. */
export type Own = {
  neighbours: Neighbours
  /** What files it takes; a test without files has none. */
  uploads?: { rules: UploadRules<UploadPurpose>; mostBytes: number }
}

/** What a command needs: the means, and who acts. */
export type Acting = Means & { actor: Actor }

/** What one request works with. */
export type Context = Acting & {
  signal: AbortSignal
  /** What time it is, read once a request. */
  now: () => Promise<Instant>
  /** One statement for all records of a type that one request names. */
  loaders: Loaders
}
