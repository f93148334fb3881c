import { importFolder, loadRoom } from '@gongshi/service-kit'
import { loadSettings } from './config.ts'
import { importThresholds } from './load/import-thresholds.ts'
import { baseSources, sources } from './load/sources.ts'
import { openStore } from './store/store.ts'
import { tables } from './store/tables.ts'

await loadRoom({
  room: { name: 'organizations', tables, openStore },
  settings: loadSettings,
  load: async function* (context, city) {
    yield await importThresholds(context)
    yield* importFolder(city, sources, context)
  },
  base: async function* (context, folder) {
    yield await importThresholds(context)
    yield* importFolder(folder, baseSources, context)
  },
})
