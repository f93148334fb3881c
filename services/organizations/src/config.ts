import { loadSettingsOfRoom, roomSettings } from '@gongshi/service-kit'

/** What this room is told by its environment. */
export const settings = roomSettings

/** What an import needs of it. */
export const loadSettings = roomSettings.pick(loadSettingsOfRoom)
