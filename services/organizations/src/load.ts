import { importFolder, loadRoom } from '@gongshi/service-kit'
import { loadSettings } from './config.ts'
import { baseSources, sources } from './load/sources.ts'
import { openStore } from './store/store.ts'
import { tables } from './store/tables.ts'

await loadRoom({
  room: { name: 'organizations', tables, openStore },
  settings: loadSettings,
  load: (context, city) => importFolder(city, sources, context),
  base: (context, folder) => importFolder(folder, baseSources, context),
})
