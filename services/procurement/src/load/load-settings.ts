import { loadSettingsOfRoom, roomSettings } from '@gongshi/service-kit'
import { settings } from '../config.ts'

const { ORGANIZATIONS_URL, ORGANIZATIONS_KEY, CATALOGUE_URL, CATALOGUE_KEY } = settings.shape

/** What an import must be told: the room's database, and where the rooms it asks answer. */
export const loadSettings = roomSettings
  .pick(loadSettingsOfRoom)
  .extend({ ORGANIZATIONS_URL, ORGANIZATIONS_KEY, CATALOGUE_URL, CATALOGUE_KEY })
