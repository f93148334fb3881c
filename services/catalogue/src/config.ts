import { roomSettings } from '@gongshi/service-kit'
import type { z } from 'zod'

/** What this room is told by its environment; nothing beyond what every room is. */
export const settings = roomSettings
export type Settings = z.infer<typeof settings>
