import { importFolder, loadRoom } from '@gongshi/service-kit'
import { remembering } from './commands/remembering.ts'
import { loadSettings } from './config.ts'
import { sources } from './load/sources.ts'
import { catalogueAt } from './neighbours/catalogue.ts'
import { openStore } from './store/store.ts'
import { tables } from './store/tables.ts'

/** An import asks for many years and is in no hurry. */
const DEADLINE_MS = 5000

await loadRoom({
  room: { name: 'compliance', tables, openStore },
  settings: loadSettings,
  load: (means, city) => {
    const { CATALOGUE_URL: url, CATALOGUE_KEY: key } = means.settings
    const catalogue = remembering(catalogueAt({ url, key, deadlineMs: DEADLINE_MS }))
    return importFolder(city, sources, { ...means, catalogue })
  },
})
