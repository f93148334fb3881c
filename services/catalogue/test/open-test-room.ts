import type { Actor } from '@gongshi/domain-kit'
import { silentLog } from '@gongshi/service-kit'
import { type HandClock, handClock, testDatabase } from '@gongshi/testkit'
import { loadCity as load } from '../src/load/load-city.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { tables } from '../src/store/tables.ts'

/** This room's tables and store in a schema of the test's own, with a clock wound by hand. */
export async function openTestRoom(start = '2026-03-05T02:00:00Z') {
  const database = await testDatabase(tables)
  const store = openStore(database.dataSource)
  const clock = handClock(start)
  return { ...database, store, clock, log: silentLog(), as: (actor: Actor) => ({ store, clock, actor }) }
}

export type TestRoom = Awaited<ReturnType<typeof openTestRoom>>

const here = (path: string) => new URL(path, `file://${__filename}`).pathname

/** The folder of this room's own rows, and the one of the city's data. */
export const OWN = here('../data')
export const CITY = here('../../../infra/sandbox/data')

/** Loading the city takes a while where many do it at once. */
export const LOADING_MS = 60_000

/** Loads the demo city, or what a test lets through; gives the reports back. */
export async function loadCity(
  { store, clock }: { store: Store; clock: HandClock },
  { without = [], city = CITY, own = OWN }: { without?: string[]; city?: string; own?: string } = {},
) {
  return Array.fromAsync(load({ store, clock }, { own, city, without }))
}
