import { askPatiently, loadRoom } from '@gongshi/service-kit'
import { loadProjects } from './load/load-projects.ts'
import { loadSettings } from './load/load-settings.ts'
import { openNeighbours } from './neighbours/open-neighbours.ts'
import { openStore } from './store/store.ts'
import { tables } from './store/tables.ts'

await loadRoom({
  room: { name: 'procurement', tables, openStore },
  settings: loadSettings,
  load: (means, city) =>
    loadProjects(city, { ...means, neighbours: openNeighbours(means.settings, askPatiently) }),
})
