import { askedOfRegister, type Room } from '@gongshi/service-kit'
import type { Own } from './commands/context.ts'
import { type Settings, settings } from './config.ts'
import { door } from './graphql/door.ts'
import { files } from './graphql/files.ts'
import { jobs } from './jobs/index.ts'
import { imports } from './load/imports.ts'
import { catalogueAt } from './neighbours/catalogue.ts'
import { openStore, type Store } from './store/store.ts'
import { tables } from './store/tables.ts'

/** The compliance room: what is its own; it asks the catalogue for the figures of law. */
export const room: Room<Settings, Store, Own> = {
  name: 'compliance',
  settings,
  tables,
  openStore,
  own: ({ settings: { CATALOGUE_URL: url, CATALOGUE_KEY: key } }) => ({
    catalogue: catalogueAt({ url, key }),
    imports,
  }),
  files,
  door,
  jobs,
  register: askedOfRegister,
}
