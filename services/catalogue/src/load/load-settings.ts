import { loadSettingsOfRoom, roomSettings } from '@gongshi/service-kit'
import { z } from 'zod'

/** What an import must be told: the room's database, and what to leave out. */
export const loadSettings = roomSettings.pick(loadSettingsOfRoom).extend({
  /** Document numbers of calendar notices not to load, parted by commas (AC-08). */
  CALENDAR_WITHOUT: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean)),
})
