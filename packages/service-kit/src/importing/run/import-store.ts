import type { Files } from '../../files/tables/files-in.ts'
import type { RoomStore } from '../../store/room-store.ts'
import type { Imports } from './imports-in.ts'

/** A room's store, as far as imports are concerned. */
export type ImportStore = RoomStore<{ imports: Imports; files: Files }>
