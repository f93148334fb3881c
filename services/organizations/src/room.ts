import { openVault, type Room } from '@gongshi/service-kit'
import type { Own } from './commands/context.ts'
import { type Settings, settings } from './config.ts'
import { door } from './graphql/door.ts'
import { files } from './graphql/files.ts'
import { jobs } from './jobs/index.ts'
import { imports } from './load/imports.ts'
import { functionsIn } from './store/agency/functions-in.ts'
import { openStore, type Store } from './store/store.ts'
import { tables } from './store/tables.ts'

/** The organizations room: what is its own; the register of agencies stands here, so it asks nobody. */
export const room: Room<Settings, Store, Own> = {
  name: 'organizations',
  settings,
  tables,
  openStore,
  own: ({ settings }) => ({
    imports,
    vault: openVault(settings),
    mostBytes: settings.FILE_MAX_BYTES,
    personKey: settings.PERSON_KEY,
  }),
  files,
  door,
  jobs,
  register: ({ store }) => functionsIn(store),
}
