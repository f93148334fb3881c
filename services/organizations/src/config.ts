import { fileSettings, loadSettingsOfRoom, roomSettings } from '@gongshi/service-kit'
import type { z } from 'zod'

/** What this room is told by its environment, and where the files lie that its offices import. */
export const settings = roomSettings.extend(fileSettings.shape)

export type Settings = z.infer<typeof settings>

/** What an import needs of it. */
export const loadSettings = roomSettings.pick(loadSettingsOfRoom)
