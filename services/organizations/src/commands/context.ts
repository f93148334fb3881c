import type { Actor } from '@gongshi/domain-kit'
import type { Clock, Log, RoomImports, Vault } from '@gongshi/service-kit'
import type { Store } from '../store/store.ts'

/** What this room has beyond every other. */
export type Own = {
  imports: RoomImports
  /** Where personal data lies that no type of the graph reaches. */
  vault: Vault
  /** The largest file it takes; a test without files has none. */
  mostBytes?: number
  /** The key by which the numbers of identity papers become marks; it never changes. */
  personKey: string
}

/** What every command is given. */
export type Context = { store: Store; clock: Clock; actor: Actor; log: Log; signal: AbortSignal }
