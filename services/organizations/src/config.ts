import { roomSettings } from '@gongshi/service-kit'

/** What this room is told by its environment. */
export const settings = roomSettings

/** What an import needs of it. */
export const loadSettings = roomSettings.pick({
  DATABASE_URL: true,
  SANDBOX: true,
  SANDBOX_DATABASE: true,
  LOG_LEVEL: true,
})
