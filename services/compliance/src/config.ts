import { fileSettings, loadSettingsOfRoom, roomSettings } from '@gongshi/service-kit'
import type { z } from 'zod'

/** What this room is told by its environment. */
export const settings = roomSettings.extend({
  /** Where the files lie that enforcement imports. */
  ...fileSettings.shape,
  /** The catalogue room's GraphQL endpoint: asked for the figures in force and the working-day calendar. */
  CATALOGUE_URL: roomSettings.shape.OIDC_ISSUER,
  /** What opens it. */
  CATALOGUE_KEY: roomSettings.shape.GATEWAY_KEY,
  /** The organizations room's: asked which functions an agency has. */
  ORGANIZATIONS_URL: roomSettings.shape.OIDC_ISSUER,
  ORGANIZATIONS_KEY: roomSettings.shape.GATEWAY_KEY,
})

export type Settings = z.infer<typeof settings>

/** What an import needs of it. */
export const loadSettings = settings.pick({
  ...loadSettingsOfRoom,
  CATALOGUE_URL: true,
  CATALOGUE_KEY: true,
})
