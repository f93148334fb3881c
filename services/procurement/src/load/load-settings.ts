import { roomSettings } from '@gongshi/service-kit'
import { settings } from '../config.ts'

const { ORGANIZATIONS_URL, ORGANIZATIONS_KEY, CATALOGUE_URL, CATALOGUE_KEY } = settings.shape

/** What an import must be told: the room's database, and where the rooms it asks answer. */
export const loadSettings = roomSettings
  .pick({ DATABASE_URL: true, SANDBOX: true, SANDBOX_DATABASE: true, LOG_LEVEL: true })
  .extend({ ORGANIZATIONS_URL, ORGANIZATIONS_KEY, CATALOGUE_URL, CATALOGUE_KEY })
