import type { Room, RoomSettings } from '@gongshi/service-kit'
import { settings } from './config.ts'
import { door } from './graphql/door.ts'
import { jobs } from './jobs/index.ts'
import { functionsIn } from './store/agency/functions-in.ts'
import { openStore, type Store } from './store/store.ts'
import { tables } from './store/tables.ts'

/** The organizations room: what is its own; the register of agencies stands here, so it asks nobody. */
export const room: Room<RoomSettings, Store, object> = {
  name: 'organizations',
  settings,
  tables,
  openStore,
  own: () => ({}),
  door,
  jobs,
  register: ({ store }) => functionsIn(store),
}
