import { fileSettings, roomSettings } from '@gongshi/service-kit'
import type { z } from 'zod'

/** What this room is told by its environment. */
export const settings = roomSettings.extend({
  /** Where the files lie that finance imports. */
  ...fileSettings.shape,
  /** The organizations room's GraphQL endpoint: asked which functions an agency has. */
  ORGANIZATIONS_URL: roomSettings.shape.OIDC_ISSUER,
  ORGANIZATIONS_KEY: roomSettings.shape.GATEWAY_KEY,
})
export type Settings = z.infer<typeof settings>
