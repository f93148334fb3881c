import type { CivilDate, Person } from '@gongshi/domain-kit'
import type { Clock } from '../../clock/clock.ts'
import type { Log } from '../../log/open-log.ts'
import type { AnyKind } from '../kind/import-kind.ts'
import type { ImportStore } from './import-store.ts'

/** Whoever an import is worked on for, with what every room has. */
export type Acting = { actor: Person; store: ImportStore; clock: Clock; log: Log; signal: AbortSignal }

/** What a room does its imports with. */
export type Working = {
  store: ImportStore
  clock: Clock
  log: Log
  kinds: Readonly<Record<string, AnyKind<never>>>
  /** The bytes of a stored file, verified against its fingerprint. */
  bytesOf: (file: { id: string; sha256: string }) => Promise<AsyncIterable<Buffer>>
  /** What a kind's load is given when that person acts; asked once for many rows, each of which puts its transaction into it. */
  contextOf: (acting: Acting) => Promise<object>
  /** How many months a report stays, by the policy in force on a day; null while the room does not know. */
  reportMonthsOn: (on: CivilDate) => Promise<number | null>
  /** Ends with the process: the row in hand is finished, the next is not begun. */
  signal: AbortSignal
}
