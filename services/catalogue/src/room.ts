import { askedOfRegister, moveClock, type Room, sandboxOf } from '@gongshi/service-kit'
import type { Own } from './commands/context.ts'
import { type Settings, settings } from './config.ts'
import { door } from './graphql/door.ts'
import { files } from './graphql/files.ts'
import { jobs } from './jobs/index.ts'
import { imports } from './load/imports.ts'
import { openStore, type Store } from './store/store.ts'
import { tables } from './store/tables.ts'

/** The catalogue room: what is its own; in a demo city it keeps the clock that the whole house goes by. */
export const room: Room<Settings, Store, Own> = {
  name: 'catalogue',
  settings,
  tables,
  openStore,
  own: ({ settings, dataSource }) => ({
    imports,
    sandbox: {
      isOn: settings.SANDBOX === '1',
      moveClock: (to) => moveClock(dataSource, to, sandboxOf(settings)),
    },
  }),
  files,
  door,
  jobs,
  register: askedOfRegister,
}
