import { loadRoom } from '@gongshi/service-kit'
import { loadCity } from './load/load-city.ts'
import { loadSettings } from './load/load-settings.ts'
import { openStore } from './store/store.ts'
import { tables } from './store/tables.ts'

/** This room's own rows of law and policy. */
const own = new URL('../data', import.meta.url).pathname

await loadRoom({
  room: { name: 'catalogue', tables, openStore },
  settings: loadSettings,
  load: (means, city) =>
    loadCity(means, { own, city, without: means.settings.CALENDAR_WITHOUT, isBase: false }),
  base: (means, city) =>
    loadCity(means, { own, city, without: means.settings.CALENDAR_WITHOUT, isBase: true }),
})
