import { fileSettings, loadSettingsOfRoom, roomSettings, vaultSettings } from '@gongshi/service-kit'
import { z } from 'zod'

/** What this room is told by its environment: where the files lie that people hand in, and the keys of personal data. */
export const settings = roomSettings.extend({
  ...fileSettings.shape,
  ...vaultSettings.shape,
  /** By it the numbers of identity papers become marks; another one would find nobody again. */
  PERSON_KEY: z.string().regex(/^[0-9a-f]{64}$/i, 'must have 64 hex digits'),
})

export type Settings = z.infer<typeof settings>

/** What an import needs of it. */
export const loadSettings = roomSettings.pick(loadSettingsOfRoom)
