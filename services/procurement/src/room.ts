import { askedOfRegister, type Room } from '@gongshi/service-kit'
import type { Own } from './commands/context.ts'
import { type Settings, settings } from './config.ts'
import { door } from './graphql/door.ts'
import { files } from './graphql/files.ts'
import { jobs } from './jobs/index.ts'
import { openNeighbours } from './neighbours/open-neighbours.ts'
import { openStore, type Store } from './store/store.ts'
import { tables } from './store/tables.ts'

/** The procurement room: what is its own; it asks the catalogue and the register before it decides. */
export const room: Room<Settings, Store, Own> = {
  name: 'procurement',
  settings,
  tables,
  openStore,
  own: ({ settings }) => ({
    neighbours: openNeighbours(settings),
    uploads: { rules: files.rules, mostBytes: settings.FILE_MAX_BYTES },
  }),
  files,
  door,
  jobs,
  register: askedOfRegister,
}
