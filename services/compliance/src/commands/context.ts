import type { Actor } from '@gongshi/domain-kit'
import type { Clock, Log, RoomImports } from '@gongshi/service-kit'
import type { Catalogue } from '../neighbours/catalogue.ts'
import type { Store } from '../store/store.ts'

/** What every command is given. */
export type Context = { store: Store; clock: Clock; actor: Actor; log: Log; signal: AbortSignal }

/** The rooms this one asks while it answers. */
export type Neighbours = { catalogue: Catalogue }

/** What this room has beyond every other. */
export type Own = Neighbours & { imports: RoomImports }

/** What a command is given that decides by figures of law. */
export type Deciding = Context & Neighbours
