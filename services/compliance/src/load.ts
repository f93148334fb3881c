import { askPatiently, importFolder, loadRoom } from '@gongshi/service-kit'
import { remembering } from './commands/remembering.ts'
import { loadSettings } from './config.ts'
import { sources } from './load/sources.ts'
import { catalogueOver } from './neighbours/catalogue.ts'
import { openStore } from './store/store.ts'
import { tables } from './store/tables.ts'

await loadRoom({
  room: { name: 'compliance', tables, openStore },
  settings: loadSettings,
  load: (means, city) => {
    const { CATALOGUE_URL: url, CATALOGUE_KEY: key } = means.settings
    const catalogue = remembering(catalogueOver(askPatiently({ url, key, name: 'catalogue' })))
    return importFolder(city, sources, { ...means, catalogue })
  },
})
